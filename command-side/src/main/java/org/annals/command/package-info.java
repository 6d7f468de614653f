/** Decides what may happen: one package for each concept that people name. */
@NullMarked
package org.annals.command;

import org.jspecify.annotations.NullMarked;
