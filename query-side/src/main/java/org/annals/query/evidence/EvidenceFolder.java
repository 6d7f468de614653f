package org.annals.query.evidence;

import java.nio.file.Path;

/**
 * Where the evidence is kept.
 *
 * @param path folder of the tree and the checkpoints; only this process writes there
 * @param key file of the log's key, the same for all processes that sign this log
 */
public record EvidenceFolder(Path path, Path key) {}
