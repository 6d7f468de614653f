/** Receipts: why a figure, a status, an award or a refusal is what it is, worked out from the events alone. */
@NullMarked
package org.annals.kernel.receipt;

import org.jspecify.annotations.NullMarked;
