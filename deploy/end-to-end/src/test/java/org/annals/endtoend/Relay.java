package org.annals.endtoend;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A network between a server and one of its stores, which fails as networks do. */
final class Relay implements AutoCloseable {

    private static final int PIECE = 16 * 1024;

    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile State state = State.OPEN;
    private volatile InetSocketAddress store;
    private volatile ServerSocket entrance;

    private enum State {
        OPEN,
        CUT,
        STALLED,
        HALF_OPEN
    }

    private Relay(InetSocketAddress store, ServerSocket entrance) {
        this.store = store;
        this.entrance = entrance;
        this.port = entrance.getLocalPort();
    }

    /** To a port of the loopback interface. */
    static Relay to(int port) {
        Relay relay = new Relay(address(port), listen(0));
        relay.take(relay.entrance);
        return relay;
    }

    /** Where it listens, on the loopback interface. */
    int port() {
        return port;
    }

    void open() {
        if (entrance.isClosed()) {
            entrance = listen(port);
            take(entrance);
        }
        turn(State.OPEN);
    }

    /** Lets connections that are made from now on end at another port. */
    void leadTo(int other) {
        store = address(other);
    }

    /** Ends all connections and refuses others. */
    void cut() {
        turn(State.CUT);
        close(entrance);
        sockets.forEach(Relay::close);
    }

    /** Takes connections, and nothing that is sent on them arrives, in neither direction. */
    void stall() {
        turn(State.STALLED);
    }

    /** What is sent to the store arrives there; what the store answers does not arrive. */
    void halfOpen() {
        turn(State.HALF_OPEN);
    }

    @Override
    public void close() {
        cut();
    }

    private void turn(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void take(ServerSocket from) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    connect(from.accept());
                }
            } catch (IOException closed) {
                close(from);
            }
        });
    }

    /** Where nobody listens, the client is hung up on. */
    private void connect(Socket client) {
        Socket there = new Socket();
        try {
            there.connect(store);
        } catch (IOException refused) {
            close(there);
            close(client);
            return;
        }
        sockets.add(client);
        sockets.add(there);
        Thread.ofVirtual().start(() -> carry(client, there, false));
        Thread.ofVirtual().start(() -> carry(there, client, true));
    }

    private void carry(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                awaitPassage(answers);
                out.write(piece, 0, length);
            }
        } catch (IOException | InterruptedException ended) {
            close(to);
        } finally {
            sockets.remove(from);
        }
    }

    private void awaitPassage(boolean answers) throws InterruptedException {
        lock.lock();
        try {
            while (state == State.STALLED || (answers && state == State.HALF_OPEN)) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
