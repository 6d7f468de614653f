/** Whose rows does a caller see, where the roles allow only those that are the caller's own? */
@NullMarked
package org.annals.query.sight;

import org.jspecify.annotations.NullMarked;
