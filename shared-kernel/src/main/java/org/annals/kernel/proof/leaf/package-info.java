/** The leaf of a stored event: exactly which bytes of it are hashed, so that a checker can be written in any language. */
@NullMarked
package org.annals.kernel.proof.leaf;

import org.jspecify.annotations.NullMarked;
