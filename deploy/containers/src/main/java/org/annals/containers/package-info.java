/** The servers of other people that some tests want to meet. */
@NullMarked
package org.annals.containers;

import org.jspecify.annotations.NullMarked;
