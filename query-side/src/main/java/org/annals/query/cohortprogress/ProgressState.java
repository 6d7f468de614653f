package org.annals.query.cohortprogress;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is remembered: of a cohort, or of somebody who may become a member of one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CohortState.class, name = "cohort"),
    @JsonSubTypes.Type(value = MemberState.class, name = "member")
})
sealed interface ProgressState permits CohortState, MemberState {}
