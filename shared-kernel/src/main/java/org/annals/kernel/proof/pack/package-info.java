/** An audit pack: events, proofs and papers in one file that can be checked without Annals. Uses nothing but the JDK. */
@NullMarked
package org.annals.kernel.proof.pack;

import org.jspecify.annotations.NullMarked;
