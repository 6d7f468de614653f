/** For how long data is kept. */
@NullMarked
package org.annals.kernel.retention;

import org.jspecify.annotations.NullMarked;
