/** How a TRN becomes the id of a participant, without standing in it. */
@NullMarked
package org.annals.command.identity;

import org.jspecify.annotations.NullMarked;
