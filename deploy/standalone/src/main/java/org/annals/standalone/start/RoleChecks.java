package org.annals.standalone.start;

import java.util.HashMap;
import java.util.Map;
import org.annals.standalone.role.ProcessRole;
import org.springframework.core.env.PropertyResolver;

/** Whether the role fits the other settings, and what follows from it. */
final class RoleChecks {

    private static final String SHARED = "annals.shared";
    private static final String MONGO_URI = "annals.mongo.uri";
    private static final String AGGREGATE_CACHE = "annals.aggregate-cache";

    private RoleChecks() {}

    /** @throws WrongSetting if they do not fit */
    static Map<String, Object> settings(PropertyResolver given, String eventStore) {
        ProcessRole role = role(given.getProperty(ProcessRole.SETTING, ""));
        Map<String, Object> settings = new HashMap<>(Map.of(ProcessRole.SETTING, role.code()));
        if (role != ProcessRole.ALL) {
            checkOneOfSeveral(role, given, eventStore);
        }
        // What another process has decided meanwhile would not be in an aggregate that was kept.
        if (role == ProcessRole.COMMAND && !given.containsProperty(AGGREGATE_CACHE)) {
            settings.put(AGGREGATE_CACHE, "0");
        }
        return settings;
    }

    private static ProcessRole role(String given) {
        ProcessRole possible = ProcessRole.possible();
        if (given.isBlank()) {
            return possible;
        }
        ProcessRole role = ProcessRole.of(given)
                .orElseThrow(() -> new WrongSetting("%s is %s, which is none of command, query and all."
                        .formatted(ProcessRole.SETTING, given.strip())));
        if (!possible.covers(role)) {
            throw new WrongSetting("%s is %s, but this application can only be %s."
                    .formatted(ProcessRole.SETTING, role.code(), possible.code()));
        }
        return role;
    }

    private static void checkOneOfSeveral(ProcessRole role, PropertyResolver given, String eventStore) {
        if (eventStore.equals("embedded")) {
            throw new WrongSetting(
                    "%s is %s, but annals.event-store is embedded, which belongs to one process that does everything: give postgres or axon-server."
                            .formatted(ProcessRole.SETTING, role.code()));
        }
        if (given.getProperty(SHARED, "").isBlank()) {
            throw new WrongSetting("%s is %s, so %s must be the folder that all processes of this installation share."
                    .formatted(ProcessRole.SETTING, role.code(), SHARED));
        }
        if (role == ProcessRole.COMMAND && !given.getProperty(MONGO_URI, "").isBlank()) {
            throw new WrongSetting("%s is set, but %s is command: the read models are those of query."
                    .formatted(MONGO_URI, ProcessRole.SETTING));
        }
    }
}
