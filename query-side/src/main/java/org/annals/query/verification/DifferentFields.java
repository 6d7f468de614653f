package org.annals.query.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields in which two trees differ, each by its path. */
final class DifferentFields {

    private static final int LONGEST = 200;

    private final List<FieldDifference> found = new ArrayList<>();

    private DifferentFields() {}

    static List<FieldDifference> between(JsonNode stored, JsonNode workedOut) {
        DifferentFields fields = new DifferentFields();
        fields.compare("", stored, workedOut);
        return fields.found;
    }

    private void compare(String path, JsonNode stored, JsonNode workedOut) {
        if (stored.equals(workedOut)) {
            return;
        }
        if (stored.isObject() && workedOut.isObject()) {
            Set<String> names = new TreeSet<>(stored.propertyNames());
            names.addAll(workedOut.propertyNames());
            names.forEach(name -> compare(step(path, name), stored.path(name), workedOut.path(name)));
        } else if (stored.isArray() && workedOut.isArray()) {
            for (int i = 0; i < Math.max(stored.size(), workedOut.size()); i++) {
                compare(step(path, Integer.toString(i)), stored.path(i), workedOut.path(i));
            }
        } else {
            found.add(difference(path, stored, workedOut));
        }
    }

    /** Of what reads the same the types are said, such as a number's that stands there as a text. */
    private static FieldDifference difference(String path, JsonNode stored, JsonNode workedOut) {
        String one = text(stored);
        String other = text(workedOut);
        return one != null && one.equals(other)
                ? new FieldDifference(path, one + " (" + type(stored) + ")", other + " (" + type(workedOut) + ")")
                : new FieldDifference(path, one, other);
    }

    private static String type(JsonNode value) {
        String type = value.isNumber()
                ? value.numberType().name()
                : value.getNodeType().name();
        return type.toLowerCase(Locale.ROOT);
    }

    private static String step(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        String whole = value.isString() ? value.stringValue() : value.toString();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
    }
}
