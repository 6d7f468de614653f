/** A real PostgreSQL of our own, in the data folder: unpacked, started, watched over and stopped by this process. */
@NullMarked
package org.annals.standalone.postgres;

import org.jspecify.annotations.NullMarked;
