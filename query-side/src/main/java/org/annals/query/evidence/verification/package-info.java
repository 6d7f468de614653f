/** Is every stored event still the one that was logged, and if not, which is the first that is not? */
@NullMarked
package org.annals.query.evidence.verification;

import org.jspecify.annotations.NullMarked;
