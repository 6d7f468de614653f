/** Pages that people keep as a file: safe text, tables and one style. */
@NullMarked
package org.annals.query.html;

import org.jspecify.annotations.NullMarked;
