/** The tree of the log on disk: it only ever grows, and any proof takes a few reads. */
@NullMarked
package org.annals.query.evidence.tree;

import org.jspecify.annotations.NullMarked;
