package org.annals.command.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.springframework.context.annotation.Bean;

/** The NPQ for SENCOs, and a second qualification by other files and no code: one with two versions, taught in Auckland. */
class TwoQualifications {

    static final Instant NOW = Instant.parse("2026-06-30T13:30:00Z");

    @Bean
    Qualifications qualifications() {
        List<QualificationSpecification> all =
                new ArrayList<>(QualificationFiles.onClassPath().all());
        for (String file : List.of("npq-afar-2024.yaml", "npq-afar-2025.yaml")) {
            all.add(QualificationFiles.read(file, text("qualifications/" + file)));
        }
        return new Qualifications(all);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static String text(String path) {
        try (InputStream in = TwoQualifications.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
