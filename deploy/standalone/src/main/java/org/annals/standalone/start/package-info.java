/** What is checked before the application starts, and how it says that it cannot. */
@NullMarked
package org.annals.standalone.start;

import org.jspecify.annotations.NullMarked;
