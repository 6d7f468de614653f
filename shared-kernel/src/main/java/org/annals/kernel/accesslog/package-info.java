/** Who looked at whose data, and when? A log of its own: to look changes nothing that happened. */
@NullMarked
package org.annals.kernel.accesslog;

import org.jspecify.annotations.NullMarked;
