package org.annals.command.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.springframework.context.annotation.Bean;

/** The NPQ for SENCOs, and a second qualification by a second file and no code. */
class TwoQualifications {

    private static final String SECOND = "qualifications/npq-afar-2025.yaml";

    @Bean
    Qualifications qualifications() {
        List<QualificationSpecification> both =
                new ArrayList<>(QualificationFiles.onClassPath().all());
        both.add(QualificationFiles.read(SECOND, text()));
        return new Qualifications(both);
    }

    private static String text() {
        try (InputStream in = TwoQualifications.class.getClassLoader().getResourceAsStream(SECOND)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
