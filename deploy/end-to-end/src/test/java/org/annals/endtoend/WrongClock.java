package org.annals.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A clock that a process and those that it starts go by, its PostgreSQL among them. It can be set while they run. */
record WrongClock(Path library, Path seconds) {

    /** Whether there is a compiler for the few lines that do it. */
    static boolean canBeMade() {
        return Path.of("/proc/self").toFile().exists() && Tool.works("cc", "--version");
    }

    /** One that is right until it is set. */
    static WrongClock in(Path folder) {
        WrongClock clock = new WrongClock(folder.resolve("wrong-clock.so"), folder.resolve("seconds"));
        Path source = folder.resolve("wrong-clock.c");
        try (InputStream lines = WrongClock.class.getResourceAsStream("/wrong-clock.c")) {
            Files.copy(Objects.requireNonNull(lines), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Tool.works("cc", "-shared", "-fPIC", "-o", clock.library.toString(), source.toString())) {
            throw new AssertionError("The clock cannot be compiled.");
        }
        clock.setAheadBy(Duration.ZERO);
        return clock;
    }

    List<String> around(List<String> command) {
        List<String> all = new ArrayList<>(List.of("env", "LD_PRELOAD=" + library, "WRONG_CLOCK=" + seconds));
        all.addAll(command);
        return all;
    }

    /** In whole seconds; negative: behind. */
    void setAheadBy(Duration time) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        bytes.putLong(0, time.toSeconds());
        try (FileChannel file = FileChannel.open(seconds, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
