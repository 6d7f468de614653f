package org.annals.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AnnalsTest
class AccessTest {

    @Autowired
    private Environment environment;

    @Test
    void the_file_with_the_token_is_for_its_owner_only() throws IOException {
        var rights = Files.getPosixFilePermissions(Client.tokenFile(environment));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void who_has_no_token_gets_a_problem_that_says_so() {
        stranger()
                .get()
                .uri("/api/try/name")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer guess", "Basic YWRtaW46YWRtaW4="})
    void what_is_not_the_token_opens_nothing(String authorization) {
        stranger()
                .get()
                .uri("/api/try/name")
                .header("Authorization", authorization)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void who_has_the_token_is_admin() {
        Client.admin(environment)
                .get()
                .uri("/api/try/name")
                .exchange()
                .expectBody(String.class)
                .isEqualTo("admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/v3/api-docs",
                "/swagger-ui/index.html"
            })
    void health_and_the_description_of_the_api_are_open(String path) {
        stranger().get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void health_tells_strangers_no_details() {
        stranger()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.components")
                .doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/metrics", "/actuator/info", "/api", "/anything", "/"})
    void the_rest_is_closed(String path) {
        stranger().get().uri(path).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void every_operation_of_the_api_but_signing_in_wants_somebody_who_is_known(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        assertThat(mappings.getHandlerMethods().keySet().stream().flatMap(AccessTest::operations))
                .isNotEmpty()
                .allSatisfy(operation -> stranger()
                        .method(operation.getKey())
                        .uri(operation.getValue())
                        .exchange()
                        .expectStatus()
                        .isUnauthorized());
    }

    private static Stream<Map.Entry<HttpMethod, String>> operations(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api") && !path.equals("/api/session"))
                .map(path -> path.replaceAll("\\{[^}]*}", "1"))
                .flatMap(path -> methods.stream().map(method -> Map.entry(HttpMethod.valueOf(method.name()), path)));
    }

    private RestTestClient stranger() {
        return Client.stranger(environment);
    }
}
