package org.annals.standalone.datafolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that has the lock of a file until it is closed. */
public record LockHolder(Process process) implements AutoCloseable {

    public static LockHolder of(Path file) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            LockHolder.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.getInputStream().read() < 0) {
                throw new AssertionError("The lock was not to be had.");
            }
            return new LockHolder(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Says that it has the lock, and keeps it until whoever started it is gone. */
    public static void main(String[] file) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(Path.of(file[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            System.out.write(lock.isValid() ? 1 : 0);
            System.out.flush();
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
