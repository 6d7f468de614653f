package org.annals.query.difference;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.annals.kernel.words.Word;
import org.annals.query.replay.Rows;
import org.jspecify.annotations.Nullable;

/** A row as text, field by field, under the names that the fields have in JSON. */
record Fields(Map<String, String> values) {

    static final Fields NONE = new Fields(Map.of());

    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    /** Fields of rows within the row are fields of the whole; what is null is left out. */
    static Fields of(@Nullable Record row) {
        if (row == null) {
            return NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : Rows.fields(row)) {
            Object value = Rows.value(row, component);
            if (value instanceof Record inner) {
                values.putAll(of(inner).values());
            } else if (value != null) {
                values.put(NAMES.computeIfAbsent(component.getName(), Fields::snakeCase), text(value));
            }
        }
        return new Fields(values);
    }

    @Nullable
    String get(String field) {
        return values.get(field);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        return switch (value) {
            case Word word -> word.word();
            case Collection<?> list -> list.stream().map(Fields::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
