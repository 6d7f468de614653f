package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.endtoend.ApiDescription.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whether the description of the API is complete and true. */
@ExtendWith(SharedServer.class)
class ApiDescriptionIT {

    private Api api;
    private ApiDescription description;

    @BeforeEach
    void read_the_description(RunningServer server) {
        api = server.api();
        description = ApiDescription.of(api);
    }

    @Test
    void it_is_openapi_3_1() {
        assertThat(description.document().path("openapi").asString()).startsWith("3.1.");
    }

    @Test
    void it_can_be_read_and_tried_without_a_token() {
        assertThat(api.withoutToken().get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(api.withoutToken().get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    void it_describes_every_endpoint_and_no_other() {
        assertThat(described()).isEqualTo(mapped());
    }

    @Test
    void nothing_but_signing_in_is_open_to_strangers() {
        assertThat(description.operations())
                .filteredOn(Operation::isOpen)
                .extracting(Operation::toString)
                .containsExactly("POST /api/session");
        assertThat(description.operations())
                .filteredOn(operation -> !operation.isOpen())
                .allSatisfy(operation -> assertThat(api.withoutToken()
                                .ask(operation.method(), operation.somePath())
                                .inShort())
                        .as(operation.toString())
                        .isEqualTo("401 UNAUTHENTICATED"));
    }

    @Test
    void every_operation_says_in_a_few_words_what_it_does() {
        assertThat(description.operations())
                .allSatisfy(
                        operation -> assertThat(operation.node().path("summary").asString())
                                .as(operation.toString())
                                .isNotBlank());
    }

    @Test
    void every_operation_answers_as_it_is_described(@TempDir Path temporary) {
        DescribedApi asked = new DescribedApi(api);

        new WholeStory(asked).tell(Folder.of(3, 41, 2041, temporary));

        assertThat(asked.faults()).isEmpty();
        assertThat(asked.asked()).isEqualTo(described());
    }

    private Set<String> described() {
        return description.operations().stream()
                .map(Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What Spring has in fact put there. */
    private Set<String> mapped() {
        Set<String> endpoints = new TreeSet<>();
        for (JsonNode mapping : api.get("/actuator/mappings").json().findValues("requestMappingConditions")) {
            for (JsonNode pattern : mapping.path("patterns")) {
                if (pattern.asString().startsWith("/api/")) {
                    mapping.path("methods")
                            .forEach(method -> endpoints.add(method.asString() + " " + pattern.asString()));
                }
            }
        }
        return endpoints;
    }
}
