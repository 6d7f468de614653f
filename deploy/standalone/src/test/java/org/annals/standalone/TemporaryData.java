package org.annals.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.standalone.postgres.Programs;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A data folder that goes when the application has closed everything in it. */
class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path folder = make();
        TestPropertyValues.of(
                        "annals.data=" + folder,
                        "annals.postgres.binaries=" + Programs.CACHE,
                        "annals.sessions.attempts-a-minute=1000",
                        "annals.accounts.bcrypt-strength=4")
                .applyTo(context);
        // What is registered first is destroyed last.
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("temporaryData", () -> FileSystemUtils.deleteRecursively(folder));
    }

    private static Path make() {
        try {
            return Files.createTempDirectory("annals-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
