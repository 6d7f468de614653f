package org.annals.standalone.role;

import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the process has a role; without it, nothing that the condition stands on is loaded. */
final class OnRole {

    private OnRole() {}

    static final class Command implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return has(context, ProcessRole.COMMAND);
        }
    }

    static final class Query implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return has(context, ProcessRole.QUERY);
        }
    }

    private static boolean has(ConditionContext context, ProcessRole role) {
        return ProcessRole.in(Objects.requireNonNull(context.getEnvironment())).covers(role);
    }
}
