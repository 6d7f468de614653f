package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two requests at once, of which only one can have its way: the other is refused by its rule. */
@ExtendWith(SharedServer.class)
class RacesIT {

    private static final int TIMES = 4;

    private Api api;
    private Provider provider;

    @BeforeEach
    void know_the_provider(RunningServer server) {
        api = server.api();
        provider = new Provider(api);
    }

    @RepeatedTest(TIMES)
    void the_last_funded_place_is_given_once() {
        String cohort = provider.cohort(1);
        Application one = provider.registered();
        Application other = provider.registered();

        assertThat(Race.between(() -> accept(one, cohort), () -> accept(other, cohort)))
                .containsExactlyInAnyOrder("200 applied", "422 NO_FUNDED_PLACE_LEFT");
    }

    @RepeatedTest(TIMES)
    void the_same_trn_is_accepted_once() {
        String cohort = provider.cohort(10);
        String trn = Provider.newTrn();
        Application one = provider.registered(trn);
        Application other = provider.registered(trn);

        assertThat(Race.between(() -> accept(one, cohort), () -> accept(other, cohort)))
                .containsExactlyInAnyOrder("200 applied", "422 ALREADY_ACCEPTED");
    }

    @RepeatedTest(TIMES)
    void the_same_trn_is_accepted_into_one_cohort() {
        String trn = Provider.newTrn();
        Application one = provider.registered(trn);
        Application other = provider.registered(trn);
        String oneCohort = provider.cohort(10);
        String otherCohort = provider.cohort(10);

        assertThat(Race.between(() -> accept(one, oneCohort), () -> accept(other, otherCohort)))
                .containsExactlyInAnyOrder("200 applied", "422 ALREADY_ACCEPTED");
    }

    @RepeatedTest(TIMES)
    void two_registrations_of_a_new_trn_are_both_taken() {
        String trn = Provider.newTrn();

        assertThat(Race.between(() -> register(trn), () -> register(trn))).containsOnly("200 applied");
    }

    @RepeatedTest(TIMES)
    void the_same_attempt_has_one_mark() {
        Application application = provider.submitted();

        assertThat(Race.between(
                        () -> mark(application, "assessor.bell", "pass"),
                        () -> mark(application, "assessor.cole", "fail")))
                .containsExactlyInAnyOrder("200 applied", "422 ALREADY_MARKED");
    }

    @RepeatedTest(TIMES)
    void the_same_mark_twice_is_one_mark() {
        Application application = provider.submitted();

        assertThat(Race.between(
                        () -> mark(application, "assessor.bell", "pass"),
                        () -> mark(application, "assessor.bell", "pass")))
                .containsExactlyInAnyOrder("200 applied", "200 unchanged");
    }

    private HttpAnswer accept(Application application, String cohort) {
        return api.post(application.at("acceptance"), Provider.acceptance(application, cohort));
    }

    private HttpAnswer register(String trn) {
        return api.post(
                "/api/registrations", Provider.registration(UUID.randomUUID().toString(), trn));
    }

    private HttpAnswer mark(Application application, String assessor, String result) {
        return api.post(application.at("case-study/1/marks"), Provider.mark(assessor, result));
    }
}
