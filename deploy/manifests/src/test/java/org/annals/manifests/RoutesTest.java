package org.annals.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proxy takes each operation to a side that has it. */
class RoutesTest {

    private static final Pattern LINE = Pattern.compile("(?m)^ {4}(?:\"~([^\"]+)\"|(default)) +(command|query);");

    private static final Map<Pattern, String> MAP = map();

    /** An operation, with something in the place of each part that stands in braces, and which side has it. */
    private record Operation(String methodAndPath, String side) {}

    @Test
    void each_operation_of_the_command_side_goes_there() {
        assertThat(operations("org.annals.command", "command"))
                .hasSizeGreaterThan(25)
                .allSatisfy(it -> assertThat(routed(it.methodAndPath()))
                        .as(it.methodAndPath())
                        .isEqualTo("command"));
    }

    @Test
    void each_operation_of_the_query_side_goes_there() {
        assertThat(operations("org.annals.query", "query"))
                .hasSizeGreaterThan(25)
                .allSatisfy(it -> assertThat(routed(it.methodAndPath()))
                        .as(it.methodAndPath())
                        .isEqualTo("query"));
    }

    @Test
    void what_every_process_has_sessions_and_accounts_needs_no_rule_of_its_own() {
        assertThat(operations("org.annals.standalone", "either").stream()
                        .filter(it -> it.methodAndPath().contains(" /api/")))
                .hasSizeGreaterThan(5)
                .allSatisfy(it -> assertThat(routed(it.methodAndPath()))
                        .as(it.methodAndPath())
                        .isEqualTo(it.methodAndPath().startsWith("GET ") ? "query" : "command"));
        assertThat(Deploy.text("deploy/proxy/routes.conf")).doesNotContain("session", "login", "oauth2");
    }

    private static String routed(String methodAndPath) {
        return MAP.entrySet().stream()
                .filter(it -> it.getKey().matcher(methodAndPath).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** As nginx has it: the first expression that is found, else the default. */
    private static Map<Pattern, String> map() {
        Map<Pattern, String> lines = new LinkedHashMap<>();
        List<String> otherwise = new ArrayList<>();
        LINE.matcher(Deploy.text("deploy/proxy/routes.conf")).results().forEach(it -> {
            if (it.group(1) == null) {
                otherwise.add(it.group(3));
            } else {
                lines.put(Pattern.compile(it.group(1)), it.group(3));
            }
        });
        lines.put(Pattern.compile(""), otherwise.getFirst());
        return lines;
    }

    private static List<Operation> operations(String inPackage, String side) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        List<Operation> all = new ArrayList<>();
        scan.findCandidateComponents(inPackage).forEach(it -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null);
            for (Method method : type.getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    paths(type, mapping)
                            .forEach(path -> Arrays.stream(mapping.method())
                                    .forEach(verb -> all.add(new Operation(verb + " " + path, side))));
                }
            }
        });
        return all;
    }

    private static List<String> paths(Class<?> type, RequestMapping mapping) {
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        String prefix = above == null || above.path().length == 0 ? "" : above.path()[0];
        return mapping.path().length == 0
                ? List.of(prefix)
                : Arrays.stream(mapping.path())
                        .map(it -> (prefix + it).replaceAll("\\{[^}]*}", "something"))
                        .toList();
    }
}
