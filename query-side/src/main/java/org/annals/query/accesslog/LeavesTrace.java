package org.annals.query.accesslog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on each query that shows what is known of people: whoever asks it is noted in the access log before the answer. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LeavesTrace {

    /** What is looked at, such as {@code participant-history}. */
    String value();
}
