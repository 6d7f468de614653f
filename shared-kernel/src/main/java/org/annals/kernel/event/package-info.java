/** What every event has in common: a business date, an id, and who and why as metadata. */
@NullMarked
package org.annals.kernel.event;

import org.jspecify.annotations.NullMarked;
