package org.annals.query.replay;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.kernel.words.Word;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Chooses and orders rows in memory by the very filters and orders that MongoDB gets for stored ones. */
public final class Rows {

    /** What stands before the fields of a row in a stored document. */
    private static final String STORED_IN = "row.";

    /** Java makes them anew whenever a class is asked for them. */
    private static final ClassValue<List<RecordComponent>> FIELDS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Rows() {}

    /**
     * @param filter fields with the words or numbers that they have to be equal to; other conditions say that there is a
     *     row at all
     * @param order fields with 1 or -1
     */
    public static <R extends Record> List<R> select(List<R> rows, Document filter, Document order) {
        return rows.stream()
                .filter(row -> filter.entrySet().stream().allMatch(it -> fits(row, it)))
                .sorted(by(order))
                .toList();
    }

    private static boolean fits(Record row, Map.Entry<String, Object> condition) {
        return condition.getValue() instanceof Document
                || Objects.equals(value(row, condition.getKey()), condition.getValue());
    }

    private static <R extends Record> Comparator<R> by(Document order) {
        return order.entrySet().stream()
                .map(Rows::<R>by)
                .reduce(Comparator::thenComparing)
                .orElseThrow(() -> new IllegalArgumentException("There is no order."));
    }

    private static <R extends Record> Comparator<R> by(Map.Entry<String, Object> field) {
        Comparator<R> ascending =
                Comparator.comparing(row -> value(row, field.getKey()), Comparator.nullsFirst(Rows::compare));
        return Integer.valueOf(-1).equals(field.getValue()) ? ascending.reversed() : ascending;
    }

    @SuppressWarnings("unchecked") // values of one field are of one type, and what is ordered by can be compared
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static @Nullable Object value(Record row, String path) {
        @Nullable Object value = row;
        for (String step : path.substring(STORED_IN.length()).split("\\.", -1)) {
            value = value instanceof Record it ? component(it, step) : null;
        }
        return value instanceof Word word ? word.word() : value;
    }

    private static @Nullable Object component(Record row, String name) {
        for (RecordComponent component : fields(row)) {
            if (component.getName().equals(name)) {
                return value(row, component);
            }
        }
        throw new IllegalArgumentException("A row has no field " + name + ".");
    }

    /** The fields of a row. */
    public static List<RecordComponent> fields(Record row) {
        return FIELDS.get(row.getClass());
    }

    /** What stands in a field of a row. */
    public static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row's field " + component.getName() + " cannot be read.", e);
        }
    }
}
