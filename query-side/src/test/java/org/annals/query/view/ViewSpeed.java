package org.annals.query.view;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.query.fixture.Journeys;
import org.annals.query.fixture.StoredLog;
import org.annals.query.fixture.TestMongo;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Prints how fast views are filled, and how fast they follow; no test, as figures depend on the machine. */
final class ViewSpeed {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ViewSpeed() {}

    public static void main(String[] arguments) throws InterruptedException {
        int participants = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Serializer serializer = Jackson3Serializer.builder().build();
        StoredLog log = new StoredLog(serializer, Journeys.of(participants));
        List<View<?, ?>> all = AllViews.with(QualificationFiles.onClassPath());
        for (int round = 0; round < rounds; round++) {
            fill(log, serializer, all, log.size());
        }
        for (int round = 0; round < rounds; round++) {
            follow(log, serializer, all, log.size());
        }
    }

    private static void fill(StoredLog log, Serializer serializer, List<View<?, ?>> all, int events) {
        try (TestMongo mongo = TestMongo.inThisProcess()) {
            try (Views views =
                    new Views(all, log, mongo.database(), serializer, UnaryOperator.identity(), ViewSettings.DEFAULT)) {
                long began = System.nanoTime();
                long cpu = MACHINE.getProcessCpuTime();
                long heap = heap();
                views.start();
                print("filled", events, all, began, cpu);
                System.out.printf(Locale.ROOT, "  the views take %d MB of heap%n", (heap() - heap) / 1_000_000);
            }
        }
    }

    /** Live: the copies are there, but empty, and their groups begin at the start of the log. */
    private static void follow(StoredLog log, Serializer serializer, List<View<?, ?>> all, int events)
            throws InterruptedException {
        try (TestMongo mongo = TestMongo.inThisProcess()) {
            ViewStore store = new ViewStore(mongo.database(), serializer, new Progress(), UnaryOperator.identity());
            for (View<?, ?> view : all) {
                Copy copy = store.copies().create(view, 1);
                store.documents(view, copy).createIndexes();
                store.use(view, copy, null, 1);
            }
            follow(log, mongo, serializer, all, events);
        }
    }

    private static void follow(StoredLog log, TestMongo mongo, Serializer serializer, List<View<?, ?>> all, int events)
            throws InterruptedException {
        try (Views views =
                new Views(all, log, mongo.database(), serializer, UnaryOperator.identity(), ViewSettings.DEFAULT)) {
            long began = System.nanoTime();
            long cpu = MACHINE.getProcessCpuTime();
            views.start();
            for (View<?, ?> view : all) {
                views.await(view.name(), events - 1, 600_000);
            }
            print("followed", events, all, began, cpu);
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String what, int events, List<View<?, ?>> all, long began, long cpu) {
        double seconds = (System.nanoTime() - began) / 1e9;
        double busy = (MACHINE.getProcessCpuTime() - cpu) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s %d views: %d events in %.2f s (%.2f s of processor), %.0f events/s%n",
                what,
                all.size(),
                events,
                seconds,
                busy,
                events / seconds);
    }
}
