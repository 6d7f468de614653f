package org.annals.standalone.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.annals.kernel.accesslog.Access;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.kernel.accesslog.AccessQuery;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.Client;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Looks over HTTP, and what is noted of them. */
@AnnalsTest
class TracesTest {

    private static final String SOMEBODY = "participant-00000000-0000-4000-8000-0000000000";

    @Autowired
    private Environment environment;

    @Autowired
    private AccessLog log;

    @Test
    void whoever_looks_at_a_record_or_a_history_is_noted_though_nobody_is_there() {
        get("/api/participants/" + SOMEBODY + "02");
        get("/api/participants/" + SOMEBODY + "02/history");

        assertThat(looksAt(SOMEBODY + "02"))
                .extracting(Access::operation)
                .containsExactly("participant-record", "participant-history");
    }

    @Test
    void whoever_asks_why_or_what_if_is_noted() {
        String receipts = "/api/participants/" + SOMEBODY + "03/receipts";
        get(receipts);
        get(receipts + "/award");
        get(receipts + "/refusals/none");
        get("/api/participants/" + SOMEBODY + "03/events/none/consequences");
        get("/api/what-if?engagement_threshold=85");

        assertThat(looksAt(null))
                .extracting(Access::operation)
                .contains(
                        "participant-receipts",
                        "participant-receipt",
                        "participant-refusal-receipt",
                        "participant-consequences",
                        "what-if");
    }

    @Test
    void a_look_at_a_register_is_noted_with_the_cohort_and_by_whom() {
        get("/api/register?cohort=cohort-npq-senco-2031-spring");

        assertThat(looksAt("cohort-npq-senco-2031-spring"))
                .extracting(Access::actor, Access::operation)
                .containsExactly(tuple("admin", "register"));
    }

    @Test
    void what_is_no_id_of_ours_never_gets_into_the_log() {
        get("/api/participants/1000002/history");

        assertThat(looksAt(null).toString()).doesNotContain("1000002");
    }

    private void get(String uri) {
        Client.admin(environment).get().uri(uri).exchange();
    }

    private List<Access> looksAt(String subject) {
        return log.search(new AccessQuery(subject, null, null, null))
                .page(0, 1000)
                .items();
    }
}
