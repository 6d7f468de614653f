/** Who may do and see what: roles, permissions, and the one table that joins them. */
@NullMarked
package org.annals.kernel.access;

import org.jspecify.annotations.NullMarked;
