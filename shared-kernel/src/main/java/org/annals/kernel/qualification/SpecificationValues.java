package org.annals.kernel.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers of a specification by their names in its file, joined by dots: {@code engagement.threshold_percent},
 * {@code cycles.2.practice_activities}.
 */
public final class SpecificationValues {

    /** It tells cycles apart and is no value of theirs. */
    private static final String NUMBER = "number";

    private SpecificationValues() {}

    public static SortedMap<String, Integer> of(QualificationSpecification specification) {
        SortedMap<String, Integer> values = new TreeMap<>();
        walk("", QualificationFiles.tree(specification), (name, place) -> values.put(name, place.value()));
        return values;
    }

    /**
     * The same specification with other numbers; {@code cycles.practice_activities} stands for all cycles.
     *
     * @throws IllegalArgumentException naming each value that there is none of, or that is out of range
     */
    public static QualificationSpecification with(
            QualificationSpecification specification, Map<String, Integer> changes) {
        ObjectNode tree = QualificationFiles.tree(specification);
        List<String> unknown = new ArrayList<>(changes.keySet());
        walk("", tree, (name, place) -> {
            for (String spelling : List.of(name, name.replaceFirst("^cycles\\.[0-9]+\\.", "cycles."))) {
                Integer change = changes.get(spelling);
                if (change != null) {
                    place.object().put(place.field(), change);
                    unknown.remove(spelling);
                }
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The specification has no value " + String.join(", ", unknown)
                    + "; it has " + String.join(", ", of(specification).keySet()) + ".");
        }
        return QualificationFiles.checked(tree);
    }

    private record Place(ObjectNode object, String field) {

        int value() {
            return object.path(field).intValue();
        }
    }

    private static void walk(String prefix, JsonNode node, BiConsumer<String, Place> each) {
        if (node instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                if (!object.path(field).isInt()) {
                    walk(prefix + field + ".", object.path(field), each);
                } else if (!field.equals(NUMBER)) {
                    each.accept(prefix + field, new Place(object, field));
                }
            }
        }
        if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                walk(prefix + (at + 1) + ".", array.path(at), each);
            }
        }
    }
}
