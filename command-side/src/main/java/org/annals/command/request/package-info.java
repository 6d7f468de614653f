/** What every request has in common: where it came from, what was answered, and that the same one again gets the same answer. */
@NullMarked
package org.annals.command.request;

import org.jspecify.annotations.NullMarked;
