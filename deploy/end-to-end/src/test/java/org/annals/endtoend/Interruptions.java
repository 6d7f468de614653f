package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Axon Server goes away and comes back while commands come in, and both sides go on by themselves. */
interface Interruptions {

    int SOME = 20;
    Duration PATIENCE = Duration.ofMinutes(2);
    Duration HOW_LONG = Duration.ofSeconds(6);

    Relay connection();

    Apart apart();

    @Test
    default void nothing_acknowledged_is_lost_or_doubled_when_it_cannot_be_reached_for_seconds() {
        interrupted("Axon Server could not be reached for seconds", () -> {
            connection().cut();
            await("commands to be turned down all the time")
                    .atMost(PATIENCE)
                    .during(HOW_LONG)
                    .until(() ->
                            Command.registration().sendTo(commands()).inShort().equals("503 STORE_UNAVAILABLE"));
            connection().open();
        });
    }

    @Test
    @EnabledIf(
            value = "org.annals.endtoend.RealParts#canRestartAxonServer",
            disabledReason =
                    "Set ANNALS_TEST_AXON_SERVER_RESTART to a command that ends that Axon Server and starts it again.")
    default void nothing_acknowledged_is_lost_or_doubled_when_it_is_started_again() {
        interrupted("Axon Server was started again", RealParts::restartAxonServer);
    }

    private void interrupted(String how, Runnable interruption) {
        Load before = loadUntilSomeIsDecided();
        interruption.run();
        Measured taken = new Measured(how + ": commands are taken again");
        taken.time(() -> Command.registration().awaitDecidedBy(commands()));
        taken.say();
        before.stop();
        Load after = loadUntilSomeIsDecided();
        after.stop();
        awaitLevel(how);
        before.assertThatDecisionsStand(commands(), queries(0));
        after.assertThatDecisionsStand(commands(), queries(0));
        Measured.say(
                "%s: %d answers stood, %d commands in doubt were done once", how, before.decided(), before.inDoubt());
        assertThatAllIsAsAfterACleanRebuild();
    }

    private Load loadUntilSomeIsDecided() {
        Load load = Load.on(commands(), new Provider(commands()).cohort(50));
        await("commands to be decided").atMost(PATIENCE).until(() -> load.decided() >= SOME);
        return load;
    }

    private void awaitLevel(String how) {
        Measured level = new Measured(how + ": read models are level again");
        apart().querySides()
                .forEach(side -> level.time(() -> {
                    new Views(side.api()).awaitLevel();
                    return side;
                }));
        level.say();
    }

    private void assertThatAllIsAsAfterACleanRebuild() {
        apart().querySides().forEach(it -> new Views(it.api()).awaitLevel());
        Map<String, String> before = new EveryQuery(queries(0)).answers();
        CommandLine side = apart().querySides().getLast().commandLine();
        assertThat(side.run("verify").exit()).isZero();
        assertThat(side.run("rebuild", "all").exit()).isZero();
        for (RunningServer server : apart().querySides()) {
            new Views(server.api()).awaitQuiet();
            assertThat(new EveryQuery(server.api()).answers()).isEqualTo(before);
        }
    }

    private Api commands() {
        return apart().commandSide().api();
    }

    private Api queries(int which) {
        return apart().querySides().get(which).api();
    }
}
