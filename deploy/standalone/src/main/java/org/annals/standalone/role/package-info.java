/** Which of the two sides this process is: the one that decides, the one that answers, or both. */
@NullMarked
package org.annals.standalone.role;

import org.jspecify.annotations.NullMarked;
