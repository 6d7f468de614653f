package org.annals.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Requests to a server over HTTP and its answers, whatever is in them; what goes wrong is a {@link CommandFailed} that says
 * what to do. It uses {@link HttpURLConnection} since {@code java.net.http} sets up threads and TLS first, 0.4 s for a
 * command that asks once.
 */
final class Exchange {

    private static final int CONNECT_WITHIN_MILLIS = 5_000;
    private static final int ANSWER_WITHIN_MILLIS = 120_000;
    private static final int ANSWER_AT_LAST_WITHIN_MILLIS = 3_600_000;

    private final URI url;
    private final Credentials credentials;
    private final @Nullable SSLSocketFactory trusted;
    private final int answerWithinMillis;

    /** @param trusted makes safe connections; null: as the JVM does */
    Exchange(URI url, Credentials credentials, @Nullable SSLSocketFactory trusted) {
        this(url, credentials, trusted, ANSWER_WITHIN_MILLIS);
    }

    private Exchange(URI url, Credentials credentials, @Nullable SSLSocketFactory trusted, int answerWithinMillis) {
        this.url = url;
        this.credentials = credentials;
        this.trusted = trusted;
        this.answerWithinMillis = answerWithinMillis;
    }

    /** What makes a request of a connection. */
    @FunctionalInterface
    interface Request {
        void send(HttpURLConnection connection) throws IOException;
    }

    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    interface Answer<T> {
        T from(InputStream in, HttpURLConnection answered) throws IOException;
    }

    URI url() {
        return url;
    }

    /** The same for what takes its time: it waits an hour for each answer, not two minutes. */
    Exchange patient() {
        return new Exchange(url, credentials, trusted, ANSWER_AT_LAST_WITHIN_MILLIS);
    }

    <T> T of(String path, Request request, Answer<T> answer) {
        try {
            HttpURLConnection connection = connection(path);
            request.send(connection);
            return read(connection, answer);
        } catch (ConnectException | UnknownHostException e) {
            throw CommandFailed.refused("Cannot reach the server at %s; is it running? (annals serve)".formatted(url));
        } catch (SSLException e) {
            throw CommandFailed.refused(
                    "There is no safe connection to %s: its certificate is not trusted here, see --ca, or it does not speak TLS."
                            .formatted(url));
        } catch (SocketTimeoutException e) {
            throw CommandFailed.refused("The server at %s does not answer.".formatted(url));
        } catch (IOException e) {
            throw CommandFailed.refused(
                    "The connection to %s broke off; run the command again when the server is back.".formatted(url));
        }
    }

    private HttpURLConnection connection(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        if (trusted != null && connection instanceof HttpsURLConnection safe) {
            safe.setSSLSocketFactory(trusted);
        }
        connection.setConnectTimeout(CONNECT_WITHIN_MILLIS);
        connection.setReadTimeout(answerWithinMillis);
        // A redirect would take the credentials to wherever it points.
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept", "application/json");
        credentials.into(connection);
        return connection;
    }

    /** Posts a body. */
    static void write(HttpURLConnection connection, Body body) throws IOException {
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            body.writeTo(out);
        }
    }

    private <T> T read(HttpURLConnection connection, Answer<T> answer) throws IOException {
        int status = connection.getResponseCode();
        if (status / 100 != 2) {
            throw Problem.in(content(connection.getErrorStream()), status).asFailure(credentials.whenUnknown());
        }
        try (InputStream in = connection.getInputStream()) {
            return answer.from(in, connection);
        }
    }

    private static byte[] content(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return new byte[0];
        }
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
