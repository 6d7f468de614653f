package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.endtoend.ApiDescription.Operation;
import tools.jackson.databind.JsonNode;

/** Makes up requests for an operation, after what is described and beside it. */
record FuzzedRequests(ApiDescription description, KnownThings known, Strange strange, String token) {

    private static final byte[] NOTHING = {};
    private static final int TOO_MANY = (1 << 20) + 1;
    private static final String JSON = "Content-Type: application/json";
    private static final Pattern PLACE = Pattern.compile("([^/]+)/\\{[^}]*}");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=UTF-16",
            "application/json;charset=none",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "a/b/c",
            "");

    /** Others would wait for ten seconds for what is never recorded. */
    private static final List<String> POSITIONS =
            List.of("0", "1", "-1", "x", "", "1e9", "%00", "99999999999999999999");

    /**
     * @param routed whether the path leads to the operation for certain
     * @param doomed whether it must be refused: nothing that is in it twice, or not known, may be taken
     */
    record Fuzzed(RawRequest request, boolean routed, boolean doomed) {}

    Fuzzed of(Operation operation) {
        boolean routed = !operation.path().contains("{") || !strange.in(3);
        String target = path(operation, routed) + query(operation);
        List<String> headers = headers(operation);
        JsonNode content = operation.node().at("/requestBody/content");
        if (content.has("multipart/form-data")) {
            headers.add(FuzzedUpload.TYPE);
            return new Fuzzed(request(operation, target, headers, new FuzzedUpload(strange).bytes()), routed, false);
        }
        if (content.isEmpty()) {
            return new Fuzzed(request(operation, target, headers, NOTHING), routed, false);
        }
        headers.add(strange.in(10) ? "Content-Type: " + strange.one(TYPES) : JSON);
        return withBody(
                operation,
                target,
                headers,
                routed,
                content.path("application/json").path("schema"));
    }

    private Fuzzed withBody(Operation operation, String target, List<String> headers, boolean routed, JsonNode schema) {
        FuzzedBody body = new FuzzedBody(description.document(), known, strange, strange.one(List.of(4, 20, 1000)));
        int kind = strange.random().nextInt(12);
        String text = switch (kind) {
            case 0, 1 -> body.withAnIntruder(schema);
            case 2 -> body.of(schema) + strange.one(List.of("{}", "]", "x", "\0"));
            case 3 -> strange.json();
            case 4 -> strange.in(4) ? "\"" + "a".repeat(TOO_MANY) + "\"" : "";
            default -> body.of(schema);
        };
        byte[] bytes = kind == 5 ? broken(text) : text.getBytes(UTF_8);
        return new Fuzzed(request(operation, target, headers, bytes), routed, kind < 5 && kind != 3);
    }

    /** No longer UTF-8, or cut off. */
    private byte[] broken(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        bytes[strange.random().nextInt(bytes.length)] = (byte) 0xFF;
        return bytes;
    }

    private static RawRequest request(Operation operation, String target, List<String> headers, byte[] body) {
        return new RawRequest(operation.method(), target, headers, body);
    }

    private String path(Operation operation, boolean routed) {
        return PLACE.matcher(operation.path())
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/" + part(found.group(1), routed)));
    }

    private String part(String place, boolean routed) {
        List<String> there = known.at(place);
        return routed && !there.isEmpty() ? strange.one(there) : routed ? "1" : strange.encoded();
    }

    private String query(Operation operation) {
        List<String> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asString().equals("query") && strange.in(2)) {
                String name = parameter.path("name").asString();
                parameters.add(name + "=" + parameter(name, parameter.path("schema")));
                if (strange.in(15)) {
                    parameters.add(name + "=" + parameter(name, parameter.path("schema")));
                }
            }
        }
        if (strange.in(15)) {
            parameters.add(strange.encoded() + "=" + strange.encoded());
        }
        return parameters.isEmpty() ? "" : parameters.stream().collect(Collectors.joining("&", "?", ""));
    }

    private String parameter(String name, JsonNode schema) {
        if (name.equals("min_position")) {
            return strange.one(POSITIONS);
        }
        if (strange.in(2)) {
            return strange.encoded();
        }
        return new FuzzedBody(description.document(), known, strange, 1000)
                .of(schema)
                .replace("\"", "")
                .replaceAll("[^A-Za-z0-9:._-]", "");
    }

    private List<String> headers(Operation operation) {
        List<String> headers = new ArrayList<>();
        headers.add(
                strange.in(30)
                        ? strange.one(List.of("Authorization: Bearer x", "Authorization: Basic Og==", "Authorization:"))
                        : "Authorization: Bearer " + token);
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asString().equals("header") && strange.in(5)) {
                headers.add(parameter.path("name").asString() + ": "
                        + strange.one(List.of(strange.text().replaceAll("[\\r\\n]+", "\r"), "\"0\"", "key", "é")));
            }
        }
        if (strange.in(6)) {
            headers.add(strange.header());
        }
        return headers;
    }
}
