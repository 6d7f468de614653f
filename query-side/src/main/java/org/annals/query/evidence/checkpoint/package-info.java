/** Every checkpoint that this log has ever signed. */
@NullMarked
package org.annals.query.evidence.checkpoint;

import org.jspecify.annotations.NullMarked;
