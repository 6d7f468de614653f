/** Which version of which qualification's specification holds for whom. */
@NullMarked
package org.annals.command.specification;

import org.jspecify.annotations.NullMarked;
