/** What changed between two instants, and by which events? */
@NullMarked
package org.annals.query.difference;

import org.jspecify.annotations.NullMarked;
