package org.annals.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on each request: which permission it wants. With several, one of them is enough to be heard, and the command says
 * which it has to be. With none, it shows and changes nothing but the caller's own session.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Permission[] value();

    /** Whether it shows callers who see only their own rows no others; else it is closed to them. */
    boolean ownRows() default false;
}
