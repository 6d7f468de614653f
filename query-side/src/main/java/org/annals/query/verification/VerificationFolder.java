package org.annals.query.verification;

import java.nio.file.Path;

/** Where what the last verifications have found outlives the process. */
public record VerificationFolder(Path path) {}
