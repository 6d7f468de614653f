/** How far is a cohort, and which places are taken? */
@NullMarked
package org.annals.query.cohortprogress;

import org.jspecify.annotations.NullMarked;
