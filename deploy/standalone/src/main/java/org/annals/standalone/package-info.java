/** Annals in one process: command side, query side, their stores, and who may talk to them. */
@NullMarked
package org.annals.standalone;

import org.jspecify.annotations.NullMarked;
