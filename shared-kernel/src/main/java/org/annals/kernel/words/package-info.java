/** Enumerations whose constants are written as words of the rule book. */
@NullMarked
package org.annals.kernel.words;

import org.jspecify.annotations.NullMarked;
