package org.annals.query.evidence;

import java.nio.file.Path;

/** Where the tree, the checkpoints and the log's key are kept. Only this process writes there. */
public record EvidenceFolder(Path path) {}
