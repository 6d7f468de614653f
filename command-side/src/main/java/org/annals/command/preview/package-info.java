/** What a correction would touch, before it is made. */
@NullMarked
package org.annals.command.preview;

import org.jspecify.annotations.NullMarked;
