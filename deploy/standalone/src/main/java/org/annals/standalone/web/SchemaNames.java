package org.annals.standalone.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import org.jspecify.annotations.Nullable;

/** Names schemas as their types; a type within another, {@code Attempt.Submission}, bears both names, lest two be taken for one. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        @Nullable Class<?> around = type.getEnclosingClass();
        boolean ownName = around == null || around.getSimpleName().endsWith("Controller");
        return ownName ? type.getSimpleName() : getNameOfClass(around) + type.getSimpleName();
    }
}
