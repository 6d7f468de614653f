package org.annals.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    @Test
    void every_test_that_a_document_names_is_there() {
        Set<String> named = Stream.concat(
                        Deploy.files("docs", "*.md").stream(), Stream.of(Deploy.ROOT.resolve("README.md")))
                .flatMap(DocumentsTest::tests)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = Stream.of("shared-kernel", "command-side", "query-side", "deploy")
                .flatMap(module -> Deploy.files(module, "*{Test,IT}.java").stream())
                .map(it -> it.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().allMatch(there::contains);
    }

    private static Stream<String> tests(Path document) {
        return TEST.matcher(Deploy.text(document))
                .results()
                .map(MatchResult::group)
                .map(it -> it.replace("`", ""));
    }
}
