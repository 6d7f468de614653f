package org.annals.kernel.logfile;

import org.annals.kernel.proof.leaf.EventLeaf;

/**
 * An event as it left its store.
 *
 * @param position where it stood there, which is no part of the leaf: another store numbers events otherwise
 */
public record ExportedEvent(long position, EventLeaf leaf) {}
