package org.annals.query.cohortprogress;

import org.annals.query.standing.Standing;

/** What is remembered of a participant. */
record MemberState(Standing standing) implements ProgressState {}
