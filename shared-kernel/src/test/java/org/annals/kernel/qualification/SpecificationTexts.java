package org.annals.kernel.qualification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of specification files on the class path. */
final class SpecificationTexts {

    private SpecificationTexts() {}

    static String npqSenco() {
        return text("npq-senco/2024.yaml");
    }

    static QualificationSpecification read(String name) {
        return QualificationFiles.read(name, text(name));
    }

    private static String text(String name) {
        try (InputStream in = SpecificationTexts.class.getResourceAsStream("/qualifications/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
