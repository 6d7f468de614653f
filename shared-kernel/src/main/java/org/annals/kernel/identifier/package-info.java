/** The ids and numbers by which participants, cohorts, schools and documents are known. */
@NullMarked
package org.annals.kernel.identifier;

import org.jspecify.annotations.NullMarked;
