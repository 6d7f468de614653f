/** Personal data, kept in a type of its own so that it can be found and sealed. */
@NullMarked
package org.annals.kernel.personal;

import org.jspecify.annotations.NullMarked;
