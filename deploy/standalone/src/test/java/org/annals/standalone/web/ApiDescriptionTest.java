package org.annals.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AnnalsTest
class ApiDescriptionTest {

    private JsonNode api;

    @BeforeEach
    void read(@Autowired Environment environment) {
        byte[] body = Client.stranger(environment)
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .returnResult(byte[].class)
                .getResponseBodyContent();
        api = JsonMapper.shared().readTree(body);
    }

    @Test
    void it_is_openapi_3_1() {
        assertThat(api.at("/openapi").asString()).startsWith("3.1.");
    }

    @Test
    void it_says_that_a_token_is_needed() {
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/security/0").has("token")).isTrue();
    }

    @Test
    void every_field_has_the_name_that_it_has_in_json() {
        assertThat(fields()).isNotEmpty().allSatisfy(name -> assertThat(name).matches("[a-z0-9_]+"));
    }

    @Test
    void every_operation_says_which_problems_it_may_answer_with() {
        assertThat(operations())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(problems(operation)).contains("401", "500"));
    }

    @Test
    void what_it_refers_to_is_there() {
        List<String> references = api.findValuesAsString("$ref");
        assertThat(references)
                .contains("#/components/schemas/Problem")
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .isFalse());
    }

    @Test
    void it_describes_the_api_and_nothing_else() {
        assertThat(api.at("/paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/"));
    }

    private List<String> fields() {
        return api.at("/components/schemas")
                .valueStream()
                .flatMap(schema -> schema.at("/properties").propertyNames().stream())
                .toList();
    }

    private Stream<JsonNode> operations() {
        return api.at("/paths").valueStream().flatMap(JsonNode::valueStream);
    }

    private static List<String> problems(JsonNode operation) {
        return operation.at("/responses").properties().stream()
                .filter(response -> response.getValue().at("/content").has("application/problem+json"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
