package org.annals.query.verification;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.auditreviews.AuditReviews;
import org.annals.query.cohortprogress.ProgressOfCohorts;
import org.annals.query.creditregister.CreditRegister;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.annals.query.history.Histories;
import org.annals.query.participantrecord.ParticipantRecords;
import org.annals.query.refusedrows.RefusedRows;
import org.annals.query.replay.Replay;
import org.annals.query.view.View;
import org.annals.query.view.ViewSettings;
import org.annals.query.view.Views;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Views that follow a log in memory, and a verifier of them. */
final class VerifierUnderTest implements AutoCloseable {

    /** Long enough for a machine that is busy with other things. */
    private static final long PATIENCE_MILLIS = 60_000;

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final Replay replay = new Replay(log.store(), null);
    private final List<View<?, ?>> all;
    private final Views views;

    VerifierUnderTest(List<View<?, ?>> all) {
        this.all = all;
        this.views = new Views(
                all,
                log.store(),
                mongo.database(),
                Jackson3Serializer.builder().build(),
                UnaryOperator.identity(),
                ViewSettings.DEFAULT);
        views.start();
    }

    static VerifierUnderTest ofAllViews() {
        Qualifications qualifications = QualificationFiles.onClassPath();
        return new VerifierUnderTest(List.of(
                new CreditRegister(qualifications),
                new ParticipantRecords(),
                new ProgressOfCohorts(qualifications),
                new Histories(),
                new RefusedRows(),
                new AuditReviews()));
    }

    TestLog log() {
        return log;
    }

    TestMongo mongo() {
        return mongo;
    }

    Views views() {
        return views;
    }

    Verifier verifier(long patienceMillis) {
        return new Verifier(views, all, replay, patienceMillis);
    }

    /** Waits until every view tells of all that stands in the log. */
    VerifierUnderTest settled() throws InterruptedException {
        for (String view : views.names()) {
            if (!views.await(view, views.head(), PATIENCE_MILLIS)) {
                throw new AssertionError("The view " + view + " does not get on.");
            }
        }
        return this;
    }

    List<ViewResult> verify() throws InterruptedException {
        return verify(null, 0);
    }

    List<ViewResult> verify(@Nullable Integer sample, long seed) throws InterruptedException {
        Scope scope = new Scope(List.copyOf(views.names()), sample, seed);
        return verifier(PATIENCE_MILLIS).verify(new Run(scope, Instant.EPOCH));
    }

    ViewResult verify(String view) throws InterruptedException {
        Scope scope = new Scope(List.of(view), null, 0);
        return verifier(PATIENCE_MILLIS).verify(new Run(scope, Instant.EPOCH)).getFirst();
    }

    /** Rebuilds a view and returns when that is over. */
    void rebuild(String view) {
        views.rebuild(List.of(view));
        while (views.status().stream().anyMatch(it -> it.state().equals("rebuilding"))) {
            Thread.onSpinWait();
        }
    }

    /** The first copy of a view, to lay hands on. */
    MongoCollection<Document> documents(String view) {
        return mongo.database().getCollection(view + "_v1");
    }

    @Override
    public void close() {
        views.close();
        replay.close();
        mongo.close();
        log.close();
    }
}
