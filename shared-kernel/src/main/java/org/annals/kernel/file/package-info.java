/** Files that must not be lost or seen by others. */
@NullMarked
package org.annals.kernel.file;

import org.jspecify.annotations.NullMarked;
