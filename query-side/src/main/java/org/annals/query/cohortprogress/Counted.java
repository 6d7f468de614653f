package org.annals.query.cohortprogress;

import java.util.List;

/** A cohort with all who were accepted into it. */
record Counted(CohortSummary cohort, List<Member> members) {}
