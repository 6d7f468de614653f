/** The keys of persons: a file of their own, wrapped by a master key that may be elsewhere. */
@NullMarked
package org.annals.standalone.keys;

import org.jspecify.annotations.NullMarked;
