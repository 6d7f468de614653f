/** Personal data as it is kept: sealed with a key for each person, so that it is erased by destroying the key. */
@NullMarked
package org.annals.kernel.sealing;

import org.jspecify.annotations.NullMarked;
