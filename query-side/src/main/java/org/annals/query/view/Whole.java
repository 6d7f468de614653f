package org.annals.query.view;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether something that was read is whole: codecs leave null where a field is missing, and somebody far away
 * would stumble over it.
 */
final class Whole {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private record Part(String name, boolean mayBeNull, Method accessor) {

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(
                    component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class), accessor);
        }
    }

    private Whole() {}

    /** @throws IllegalStateException if a field of it, or of a record within it, is missing that has to be there */
    static <T> T of(T read) {
        check(read);
        return read;
    }

    private static void check(Object value) {
        switch (value) {
            case Record record -> PARTS.get(record.getClass()).forEach(part -> check(record, part));
            case Collection<?> all -> all.forEach(Whole::checkWithin);
            case Map<?, ?> map -> map.values().forEach(Whole::checkWithin);
            default -> {}
        }
    }

    private static void check(Record record, Part part) {
        Object value = value(record, part);
        if (value != null) {
            check(value);
        } else if (!part.mayBeNull()) {
            throw new IllegalStateException(
                    record.getClass().getSimpleName() + " lacks its field " + part.name() + ".");
        }
    }

    private static void checkWithin(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("Something is missing in the middle of others.");
        }
        check(value);
    }

    private static @Nullable Object value(Record record, Part part) {
        try {
            return part.accessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The field " + part.name() + " of " + record.getClass().getSimpleName() + " cannot be read.", e);
        }
    }
}
