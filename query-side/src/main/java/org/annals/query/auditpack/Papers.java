package org.annals.query.auditpack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.proof.pack.PackWriter;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.receipt.AwardCheck;
import org.annals.kernel.receipt.Receipt;
import org.annals.kernel.rulebook.Rule;
import org.annals.kernel.rulebook.RuleInWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts papers into a pack: what is no event, but worked out from events. */
final class Papers {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final PackWriter pack;

    Papers(PackWriter pack) {
        this.pack = pack;
    }

    private record AllReceipts(
            String participant,
            List<Receipt> receipts,
            @Nullable AwardCheck award) {}

    void receipts(String folder, Case of) throws IOException {
        json(
                folder + "receipts.json",
                new AllReceipts(of.participant(), of.receipts(), of.award().orElse(null)));
    }

    void actors(String folder, List<Actor> actors) throws IOException {
        json(folder + "actors.json", actors);
    }

    /** The specification as its file has it, and the rules in its terms. */
    void rules(QualificationSpecification specification) throws IOException {
        QualificationVersion version = new QualificationVersion(specification.code(), specification.version());
        Optional<String> file = QualificationFiles.text(version);
        if (file.isPresent()) {
            pack.add(
                    "qualification/%s-%s.yaml".formatted(version.code(), version.version()),
                    file.get().getBytes(UTF_8));
        }
        List<RuleInWords> rules =
                Stream.of(Rule.values()).map(it -> it.in(specification)).toList();
        json("rules.json", rules);
        pack.add(
                "rules.md",
                rules.stream().map(Papers::said).collect(Collectors.joining()).getBytes(UTF_8));
    }

    void report(String folder, String html) throws IOException {
        pack.add(folder + "report.html", html.getBytes(UTF_8));
    }

    private static String said(RuleInWords rule) {
        return "## %s\n\n%s\n\nSource: %s. Edition %s.\n\n"
                .formatted(rule.rule(), rule.text(), rule.source(), rule.edition());
    }

    private void json(String name, Object content) throws IOException {
        pack.add(name, (JSON.writeValueAsString(content) + "\n").getBytes(UTF_8));
    }
}
