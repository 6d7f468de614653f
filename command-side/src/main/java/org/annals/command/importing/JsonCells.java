package org.annals.command.importing;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object as cells, so that CSV and JSON are read by the same rules; null is an empty cell. */
final class JsonCells {

    private JsonCells() {}

    static Cells of(JsonNode object) {
        Map<String, String> cells = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull()) {
                cells.put(field.getKey(), value.asString());
            }
        }
        return new Cells(cells);
    }
}
