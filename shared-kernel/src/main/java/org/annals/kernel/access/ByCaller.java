package org.annals.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on each field of a request that says who did it: the caller, if it is left out, and nobody else without
 * {@link Permission#ACT_FOR_OTHERS}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ByCaller {}
