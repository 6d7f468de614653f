package org.annals.samplecohort;

import java.time.LocalTime;
import tools.jackson.core.JsonGenerator;

/** One application as the DfE's lead provider API serves it. */
record DfeApplication(Applicant applicant, Plan plan) {

    static final String NAME = "dfe-applications.json";

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", applicant.applicationId().toString());
        json.writeStringProperty("type", "npq_application");
        json.writeName("attributes");
        json.writeStartObject();
        writePerson(json);
        writeSchool(json);
        writeCourse(json);
        writeFunding(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writePerson(JsonGenerator json) {
        json.writeStringProperty("email", applicant.email());
        json.writeBooleanProperty("email_validated", true);
        json.writeStringProperty("full_name", applicant.fullName());
        json.writeStringProperty("participant_id", applicant.participantId().toString());
        json.writeStringProperty("teacher_reference_number", applicant.trn());
        json.writeBooleanProperty("teacher_reference_number_validated", true);
        json.writeStringProperty("works_as_senco", applicant.worksAsSenco());
        json.writeStringProperty(
                "senco_start_date",
                applicant.sencoSince() == null ? null : applicant.sencoSince().toString());
    }

    private void writeSchool(JsonGenerator json) {
        json.writeBooleanProperty("works_in_school", true);
        json.writeStringProperty("school_urn", applicant.schoolUrn());
        json.writeStringProperty("school_ukprn", applicant.schoolUkprn());
        json.writeNullProperty("private_childcare_provider_urn");
        json.writeNullProperty("employer_name");
        json.writeNullProperty("employment_role");
        json.writeNullProperty("headteacher_status");
        json.writeBooleanProperty("teacher_catchment", true);
        json.writeStringProperty("teacher_catchment_country", "United Kingdom of Great Britain and Northern Ireland");
        json.writeStringProperty("teacher_catchment_iso_country_code", "GBR");
        json.writeNullProperty("itt_provider");
        json.writeBooleanProperty("lead_mentor", false);
    }

    private void writeCourse(JsonGenerator json) {
        Draw draw = plan.draw(applicant.number(), NAME);
        String created = London.utc(London.at(
                plan.calendar().startsOn().minusDays(draw.between(60, 115)), LocalTime.of(draw.between(8, 20), 0)));
        json.writeStringProperty("course_identifier", "npq-senco");
        json.writeStringProperty("status", "pending");
        json.writeNullProperty("reason_for_rejection");
        json.writeStringProperty("cohort", Integer.toString(plan.year()));
        json.writeStringProperty("cohort_suffix", plan.intake().suffix());
        json.writeNullProperty("schedule_identifier");
        json.writeStringProperty("created_at", created);
        json.writeStringProperty("updated_at", created);
    }

    private void writeFunding(JsonGenerator json) {
        json.writeBooleanProperty("eligible_for_funding", applicant.eligible());
        json.writeStringProperty(
                "ineligible_for_funding_reason", applicant.eligible() ? null : "establishment-ineligible");
        json.writeBooleanProperty("targeted_delivery_funding_eligibility", false);
        json.writeStringProperty("funding_choice", applicant.funded() ? null : "school");
        json.writeNullProperty("funded_place");
    }
}
