/** Which rows and requests were refused or could not be read, and why? */
@NullMarked
package org.annals.query.refusedrows;

import org.jspecify.annotations.NullMarked;
