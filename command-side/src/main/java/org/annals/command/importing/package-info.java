/** The import of a cohort folder: reading, ordering, deciding row by row, reporting. */
@NullMarked
package org.annals.command.importing;

import org.jspecify.annotations.NullMarked;
