package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.annals.query.fixture.TestLog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewWorkersTest {

    private static final long PATIENCE_SECONDS = 60;

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, NoClassDefFoundError.class})
    void a_task_that_fails_is_done_again(Class<? extends Throwable> fault) throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        try (TestLog log = new TestLog();
                ViewWorkers workers = new ViewWorkers(log.store(), new FairShare())) {
            workers.every(1, () -> {
                thrice.countDown();
                throw ViewWorkersTest.<RuntimeException>unchecked(fault);
            });

            assertThat(thrice.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @SuppressWarnings("unchecked") // errors and exceptions alike leave as they are
    private static <E extends Throwable> E unchecked(Class<? extends Throwable> fault) throws E {
        try {
            throw (E) fault.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
