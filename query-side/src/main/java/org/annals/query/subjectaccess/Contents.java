package org.annals.query.subjectaccess;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Map;
import java.util.TreeMap;
import org.annals.kernel.event.DomainEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of events, by the names that they have in the store; those within others as {@code registration.trn}. */
final class Contents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .build();

    private Contents() {}

    /** Without those that are empty. */
    static Map<String, String> of(DomainEvent event) {
        Map<String, String> fields = new TreeMap<>();
        gather("", JSON.valueToTree(event), fields);
        return fields;
    }

    private static void gather(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(it -> gather(within(path, it.getKey()), it.getValue(), fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                gather(within(path, Integer.toString(i)), node.get(i), fields);
            }
        } else if (!node.isNull()) {
            fields.put(path, node.asString());
        }
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
