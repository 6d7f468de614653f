package org.annals.query.evidence.tree;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file of records of the same length, which grows at its end. Any number of threads may read while one writes. */
final class RecordFile implements AutoCloseable {

    private final FileChannel file;
    private final int length;

    private RecordFile(FileChannel file, int length) {
        this.file = file;
        this.length = length;
    }

    static RecordFile open(Path path, int length) throws IOException {
        return new RecordFile(FileChannel.open(path, CREATE, READ, WRITE), length);
    }

    long records() throws IOException {
        return file.size() / length;
    }

    /** Cuts off whatever is after so many records. */
    void cut(long records) throws IOException {
        file.truncate(records * length);
    }

    /** Some records from a place on. */
    ByteBuffer read(long first, int records) {
        ByteBuffer read = ByteBuffer.allocate(records * length);
        try {
            long at = first * length;
            while (read.hasRemaining()) {
                int more = file.read(read, at + read.position());
                if (more < 0) {
                    throw new EOFException("The tree of the log is shorter than it was.");
                }
            }
            return read.flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes records from a place on and returns when they are on disk. */
    void write(long first, ByteBuffer records) throws IOException {
        long at = first * length;
        while (records.hasRemaining()) {
            at += file.write(records, at);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
