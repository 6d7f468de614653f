/** Tests of the real application from outside: its jar as a process, its REST interface, its command line. */
@NullMarked
package org.annals.endtoend;

import org.jspecify.annotations.NullMarked;
