package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two requests at the same instant: a rule gives the answer, never the race. */
@CommandSideTest
class RacesTest {

    private final Api api;
    private final Provider provider;

    @Autowired
    RacesTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    @RepeatedTest(10)
    void the_last_funded_place_goes_to_one() {
        String cohort = provider.cohort(1, 50);
        Application one = provider.registered();
        Application other = provider.registered();

        assertThat(atOnce(
                        () -> api.post(one.at("acceptance"), Provider.acceptance(one, cohort)),
                        () -> api.post(other.at("acceptance"), Provider.acceptance(other, cohort))))
                .containsExactlyInAnyOrder("200 applied", "422 NO_FUNDED_PLACE_LEFT");
    }

    @RepeatedTest(10)
    void the_last_place_of_a_group_goes_to_one() {
        String cohort = provider.cohort(50, 1);
        Application one = provider.registered();
        Application other = provider.registered();

        assertThat(atOnce(
                        () -> api.post(one.at("acceptance"), Provider.acceptance(one, cohort)),
                        () -> api.post(other.at("acceptance"), Provider.acceptance(other, cohort))))
                .containsExactlyInAnyOrder("200 applied", "422 GROUP_FULL");
    }

    @RepeatedTest(10)
    void one_of_two_applications_of_the_same_person_is_accepted() {
        String trn = Provider.newTrn();
        Application one = provider.registered(trn, true);
        Application other = provider.registered(trn, true);

        assertThat(atOnce(
                        () -> api.post(one.at("acceptance"), Provider.acceptance(one, provider.cohort())),
                        () -> api.post(other.at("acceptance"), Provider.acceptance(other, provider.cohort()))))
                .containsExactlyInAnyOrder("200 applied", "422 ALREADY_ACCEPTED");
    }

    @RepeatedTest(10)
    void one_of_two_first_registrations_of_the_same_person_is_first() {
        String registration = Provider.registration("bc38d756-d005-4979-a2da-95a83ec33dd6", Provider.newTrn(), true);

        assertThat(atOnce(
                        () -> api.post("/api/registrations", registration),
                        () -> api.post("/api/registrations", registration)))
                .containsExactlyInAnyOrder("200 applied", "200 unchanged");
    }

    @RepeatedTest(10)
    void one_of_two_markers_marks() {
        Application application = provider.submitted();
        String path = application.at("case-study/1/marks");

        assertThat(atOnce(
                        () -> api.post(path, Provider.mark("marker", "assessor.bell", "pass")),
                        () -> api.post(path, Provider.mark("marker", "assessor.ash", "fail"))))
                .containsExactlyInAnyOrder("200 applied", "422 ALREADY_MARKED");
    }

    @RepeatedTest(10)
    void the_same_mark_twice_is_one_mark() {
        Application application = provider.submitted();
        String path = application.at("case-study/1/marks");
        String mark = Provider.mark("marker", "assessor.bell", "pass");

        assertThat(atOnce(() -> api.post(path, mark), () -> api.post(path, mark)))
                .containsExactlyInAnyOrder("200 applied", "200 unchanged");
    }

    @RepeatedTest(10)
    void the_same_key_twice_at_once_is_one_event_and_one_answer() {
        Application application = provider.accepted();
        String deferral = """
                {"reason": "other"}""";

        assertThat(atOnce(
                        () -> api.post(application.at("deferral"), deferral, "Idempotency-Key", "a"),
                        () -> api.post(application.at("deferral"), deferral, "Idempotency-Key", "a")))
                .containsExactly("200 applied", "200 applied");
    }

    private static List<String> atOnce(Supplier<Answered> one, Supplier<Answered> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Answered> first = CompletableFuture.supplyAsync(() -> afterAll(start, one), clients);
            CompletableFuture<Answered> second = CompletableFuture.supplyAsync(() -> afterAll(start, other), clients);
            return List.of(first.join().inShort(), second.join().inShort());
        }
    }

    private static Answered afterAll(CyclicBarrier start, Supplier<Answered> request) {
        try {
            start.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return request.get();
    }
}
