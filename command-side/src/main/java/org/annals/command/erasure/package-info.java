/** Erasing a person: the texts that name them, the decision, and the end of their keys. */
@NullMarked
package org.annals.command.erasure;

import org.jspecify.annotations.NullMarked;
