package org.annals.client;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An account as the server takes and gives it. */
final class AccountJson {

    private AccountJson() {}

    static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    static ObjectNode withRoles(
            ObjectNode account, List<String> roles, List<String> participants, List<String> partners) {
        account.set("roles", array(roles));
        account.set("participants", array(participants));
        account.set("delivery_partners", array(partners));
        return account;
    }

    static String sentence(JsonNode account) {
        String whose = whose(account);
        return "%s can sign in as %s%s."
                .formatted(
                        Json.text(account, "name"), Json.list(account, "roles"), whose.isEmpty() ? "" : " of " + whose);
    }

    /** Whose rows it sees; empty if that depends on its roles alone. */
    static String whose(JsonNode account) {
        String participants = Json.list(account, "participants");
        String partners = Json.list(account, "delivery_partners");
        return participants + (participants.isEmpty() || partners.isEmpty() ? "" : ", ") + partners;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
