/** Packs for auditors: the events of a participant or a cohort with all that is needed to check and to read them. */
@NullMarked
package org.annals.query.auditpack;

import org.jspecify.annotations.NullMarked;
