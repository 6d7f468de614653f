package org.annals.kernel.sealing;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.kernel.personal.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where personal data stands in the events of a type: their fields of type {@link Personal}, those of records in them too. */
final class SealedFields {

    private static final ClassValue<List<Field>> OF_TYPES = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fields(List.of(), type).toList();
        }
    };

    private SealedFields() {}

    /** @param path the names to it, outermost first */
    record Field(List<String> path) {

        /** Such as {@code registration.trn}. */
        String name() {
            return String.join(".", path);
        }

        /** The text that stands there; empty if there is none. */
        Optional<String> read(ObjectNode event) {
            return parent(event)
                    .map(it -> it.get(last()))
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue);
        }

        void write(ObjectNode event, String text) {
            parent(event).orElseThrow().put(last(), text);
        }

        private Optional<ObjectNode> parent(ObjectNode event) {
            Optional<ObjectNode> parent = Optional.of(event);
            for (String name : path.subList(0, path.size() - 1)) {
                parent = parent.map(it -> it.get(name))
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast);
            }
            return parent;
        }

        private String last() {
            return path.getLast();
        }
    }

    static List<Field> of(Class<?> event) {
        return OF_TYPES.get(event);
    }

    private static Stream<Field> fields(List<String> path, Class<?> type) {
        return type.isRecord() ? Stream.of(type.getRecordComponents()).flatMap(it -> fields(path, it)) : Stream.empty();
    }

    private static Stream<Field> fields(List<String> path, RecordComponent component) {
        List<String> whole =
                Stream.concat(path.stream(), Stream.of(component.getName())).toList();
        return component.getType().equals(Personal.class)
                ? Stream.of(new Field(whole))
                : fields(whole, component.getType());
    }
}
