package org.annals.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.access.Role;
import org.annals.standalone.AnnalsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every operation by every kind of caller. */
@AnnalsTest
class GateTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    record Operation(RequestMappingInfo mapping, List<Permission> anyOf, boolean ownRows) {

        static Operation of(RequestMappingInfo mapping, HandlerMethod handler) {
            Needs needs = Objects.requireNonNull(handler.getMethodAnnotation(Needs.class));
            return new Operation(mapping, List.of(needs.value()), needs.ownRows());
        }

        HttpMethod method() {
            return mapping.getMethodsCondition().getMethods().iterator().next().asHttpMethod();
        }

        String path() {
            return mapping.getPatternValues().iterator().next().replaceAll("\\{[^}]*}", "1");
        }

        MediaType content() {
            return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                    .findFirst()
                    .orElse(MediaType.APPLICATION_JSON);
        }

        boolean isFor(Role role) {
            Caller caller = new Caller("somebody", Set.of(role));
            return anyOf.isEmpty()
                    || anyOf.stream()
                            .anyMatch(it -> caller.may(it)
                                    || (ownRows && !caller.ownRowsBy(it).isEmpty()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void what_the_table_does_not_allow_a_role_is_denied(Role role) {
        assertThat(operations().filter(it -> !it.isFor(role))).isNotEmpty().allSatisfy(it -> {
            MockHttpServletResponse answer = answer(it.method(), it.path(), it.content(), role);
            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(answer.getContentAsString())
                    .contains(
                            "\"code\":\"FORBIDDEN\"",
                            "\"permission\":\"" + it.anyOf().getFirst() + "\"");
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_the_table_lets_a_role_see_is_not_denied(Role role) {
        assertThat(operations().filter(it -> it.method().equals(HttpMethod.GET) && it.isFor(role)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(answer(it.method(), it.path(), it.content(), role)
                                .getStatus())
                        .as(it.toString())
                        .isNotIn(401, 403));
    }

    @ParameterizedTest
    @CsvSource({"AUDITOR, 200", "OPERATOR, 200", "ADMINISTRATOR, 200", "PROGRAMME_STAFF, 403", "PARTICIPANT, 403"})
    void metrics_are_for_whom_the_table_says(Role role, int status) {
        assertThat(answer(HttpMethod.GET, "/actuator/info", MediaType.APPLICATION_JSON, role)
                        .getStatus())
                .isEqualTo(status);
    }

    private Stream<Operation> operations() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().hasMethodAnnotation(Needs.class))
                .map(it -> Operation.of(it.getKey(), it.getValue()));
    }

    private MockHttpServletResponse answer(HttpMethod method, String path, MediaType content, Role... roles) {
        String[] codes = Arrays.stream(roles).map(Role::code).toArray(String[]::new);
        try {
            return mvc.perform(MockMvcRequestBuilders.request(method, path)
                            .contentType(content)
                            .with(user("somebody").roles(codes)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
