package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.command.assessment.AssessmentCommand;
import org.annals.command.auditreview.AuditReviewCommand;
import org.annals.command.cohort.CohortCommand;
import org.annals.command.participant.ParticipantCommand;
import org.annals.command.request.Request;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a handler says that it needs is what its command needs where it is decided. */
class CommandPermissionsTest {

    /** Handlers that are not named as their commands are. */
    private static final Map<String, String> NAMES = Map.of("recordActivity", "RecordSubmittedWork");

    @ParameterizedTest
    @MethodSource("handlers")
    void a_handler_needs_what_its_command_needs(Method handler) {
        String name = handler.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + handler.getName().substring(1);
        String command = NAMES.getOrDefault(handler.getName(), name);

        assertThat(Set.of(handler.getAnnotation(Needs.class).value())).isEqualTo(needsOf(command));
    }

    private static Stream<Method> handlers() {
        return Stream.of(
                        ApplicationController.class,
                        AuditReviewController.class,
                        CaseStudyController.class,
                        CohortController.class,
                        CreditController.class,
                        EngagementController.class,
                        RegistrationController.class,
                        TrainingStatusController.class)
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.isAnnotationPresent(CommandMapping.class));
    }

    private static Set<Permission> needsOf(String command) {
        return Stream.of(
                        ParticipantCommand.class,
                        AssessmentCommand.class,
                        AuditReviewCommand.class,
                        CohortCommand.class)
                .flatMap(CommandPermissionsTest::records)
                .filter(it -> it.getSimpleName().equals(command))
                .flatMap(CommandPermissionsTest::examples)
                .map(Request::permission)
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandPermissionsTest::records);
    }

    /** Commands with nothing in them but, one after the other, each word that an enum has. */
    private static Stream<Request> examples(Class<?> command) {
        Constructor<?> constructor = command.getDeclaredConstructors()[0];
        List<Object[]> all = new ArrayList<>();
        Object[] nothing = Arrays.stream(constructor.getParameterTypes())
                .map(CommandPermissionsTest::nothing)
                .toArray();
        all.add(nothing);
        for (int at = 0; at < nothing.length; at++) {
            Object[] words = constructor.getParameterTypes()[at].getEnumConstants();
            if (words != null) {
                List<Object[]> before = List.copyOf(all);
                all.clear();
                for (Object[] values : before) {
                    for (Object word : words) {
                        Object[] with = values.clone();
                        with[at] = word;
                        all.add(with);
                    }
                }
            }
        }
        return all.stream().map(values -> made(constructor, values));
    }

    private static Object nothing(Class<?> type) {
        return switch (type.getName()) {
            case "int" -> 1;
            case "long" -> 1L;
            case "boolean" -> false;
            default -> null;
        };
    }

    private static Request made(Constructor<?> constructor, Object[] values) {
        try {
            return (Request) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
