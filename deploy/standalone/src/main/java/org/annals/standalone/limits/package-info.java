/** How often somebody may ask. */
@NullMarked
package org.annals.standalone.limits;

import org.jspecify.annotations.NullMarked;
