package org.annals.kernel.personal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on each request that shows what is known of people and records nothing, or on the annotation that makes it one:
 * whoever asks is noted in the access log before the answer.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LeavesTrace {

    /** What is looked at, such as {@code participant-history}. */
    String value();
}
