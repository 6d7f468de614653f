/** The rules in words, each with its source, as receipts name them. */
@NullMarked
package org.annals.kernel.rulebook;

import org.jspecify.annotations.NullMarked;
