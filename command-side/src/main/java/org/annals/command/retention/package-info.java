/** How long each kind of data is kept: what is due to go, and its going. */
@NullMarked
package org.annals.command.retention;

import org.jspecify.annotations.NullMarked;
