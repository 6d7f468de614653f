package org.annals.query.whatif;

import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.personal.Personal;

/** One participant in fact and as imagined. */
record Pair(CohortId cohort, Personal trn, ImaginedOutcome from, ImaginedOutcome to) {}
