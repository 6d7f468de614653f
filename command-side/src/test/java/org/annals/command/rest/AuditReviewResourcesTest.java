package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class AuditReviewResourcesTest {

    private static final String SIGN_OFF = """
            {"signed_off_by": "auditor.lind"}""";

    private final Api api;
    private final Provider provider;
    private Application person;
    private String cohort;
    private String review;

    @Autowired
    AuditReviewResourcesTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    @BeforeEach
    void open_a_review() {
        cohort = provider.cohort();
        person = provider.registered();
        api.post(person.at("acceptance"), Provider.acceptance(person, cohort));
        review = "/api/audit-reviews/"
                + api.post("/api/audit-reviews", opening(7)).text("aggregate");
    }

    @Test
    void a_finding_is_recorded_answered_and_closed_and_the_review_signed_off() {
        String finding = review + "/findings/"
                + api.post(review + "/findings", finding()).text("version");

        assertThat(api.post(finding + "/answer", """
                        {"text": "The register was found.", "answered_by": "lead.moss"}""").inShort()).isEqualTo("200 applied");
        assertThat(api.post(finding + "/closing", """
                        {"closed_by": "auditor.lind"}""").inShort()).isEqualTo("200 applied");
        assertThat(api.post(review + "/sign-off", SIGN_OFF).inShort()).isEqualTo("200 applied");
    }

    @Test
    void the_same_key_records_one_finding() {
        String first = api.post(review + "/findings", finding(), "Idempotency-Key", "F1")
                .text("version");
        String second = api.post(review + "/findings", finding(), "Idempotency-Key", "F1")
                .text("version");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_rule_is_told_by_its_code() {
        assertThat(api.post("/api/audit-reviews", opening(8)).inShort()).isEqualTo("422 REVIEW_EXISTS");
        api.post(review + "/findings", finding());
        assertThat(api.post(review + "/sign-off", SIGN_OFF).inShort()).isEqualTo("422 FINDINGS_NOT_CLOSED");
    }

    @Test
    void a_review_that_is_not_there_is_invalid() {
        String nowhere = "/api/audit-reviews/auditreview-0f8fad5b-d9cb-469f-a165-70867728950e";

        assertThat(api.post(nowhere + "/sign-off", SIGN_OFF).inShort()).isEqualTo("400 INVALID");
        assertThat(api.post("/api/audit-reviews/1/sign-off", SIGN_OFF).inShort())
                .isEqualTo("400 INVALID");
    }

    private String opening(int seed) {
        return """
                {"cohort": "%s", "title": "May", "n": 5, "seed": %d, "opened_by": "auditor.lind"}""".formatted(cohort, seed);
    }

    private String finding() {
        return """
                {"participant": "%s", "text": "No register for day 2.", "recorded_by": "auditor.lind"}""".formatted(person.participant());
    }
}
