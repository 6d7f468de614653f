package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThatNoException;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

class ExampleBodiesTest {

    @ParameterizedTest
    @MethodSource("bodies")
    void the_example_of_a_body_can_be_read(Class<?> body) {
        String example = body.getAnnotation(Schema.class).example();

        assertThatNoException().isThrownBy(() -> BodyReader.read(new JsonMapper().readTree(example), body, Api.ACTOR));
    }

    private static Stream<Class<?>> bodies() {
        ClassPathScanningCandidateComponentProvider found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AssignableTypeFilter(CommandBody.class));
        return found.findCandidateComponents(CommandBody.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null));
    }
}
