package org.annals.kernel.qualification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the specification files that are listed in {@code qualifications/index.txt} and checks each. */
public final class QualificationFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private QualificationFiles() {}

    /**
     * The specifications on the class path.
     *
     * @throws IllegalStateException naming the file and what is wrong with it
     */
    public static Qualifications onClassPath() {
        List<QualificationSpecification> found = new ArrayList<>();
        for (String name : text("qualifications/index.txt").lines().toList()) {
            found.add(read(name, text("qualifications/" + name)));
        }
        return new Qualifications(found);
    }

    /** The file of a version as it stands on the class path; empty if there is none. */
    public static Optional<String> text(QualificationVersion version) {
        return text("qualifications/index.txt")
                .lines()
                .filter(name -> {
                    QualificationSpecification read = read(name, text("qualifications/" + name));
                    return version.equals(new QualificationVersion(read.code(), read.version()));
                })
                .findFirst()
                .map(name -> text("qualifications/" + name));
    }

    /**
     * One specification, read and checked.
     *
     * @param name the file's name, for the error
     * @throws IllegalStateException naming the file and what is wrong with it
     */
    public static QualificationSpecification read(String name, String yaml) {
        try {
            QualificationSpecification specification = YAML.readValue(yaml, QualificationSpecification.class);
            List<String> faults = SpecificationFaults.of(specification);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "The qualification file " + name + " is wrong: " + String.join("; ", faults));
            }
            return specification;
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "The qualification file " + name + " cannot be read" + where(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    /** A specification as it would stand in its file. */
    static ObjectNode tree(QualificationSpecification specification) {
        return YAML.valueToTree(specification);
    }

    /**
     * The specification that a tree stands for.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static QualificationSpecification checked(ObjectNode tree) {
        QualificationSpecification specification = YAML.treeToValue(tree, QualificationSpecification.class);
        List<String> faults = SpecificationFaults.of(specification);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "No specification can have these values: " + String.join("; ", faults) + ".");
        }
        return specification;
    }

    private static String where(JacksonException e) {
        String field = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return field.isEmpty() ? "" : " at " + field;
    }

    private static String text(String path) {
        try (InputStream in = QualificationFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The file " + path + " is missing from the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
