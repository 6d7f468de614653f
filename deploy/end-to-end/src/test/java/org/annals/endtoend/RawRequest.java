package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/**
 * A request that is sent as it stands here, also if no client of good manners would send it.
 *
 * @param headers whole lines without their ends, beside those for the host and the length
 */
record RawRequest(String method, String target, List<String> headers, byte[] body) {

    private static final int PATIENCE_MILLIS = 60_000;

    RawAnswer send(URI server) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes());
            return RawAnswer.of(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(toString(), e);
        }
    }

    /** In version 1.0: so the answer comes in one piece, and ends where the connection ends. */
    private byte[] bytes() {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.0\r\nHost: 127.0.0.1\r\n".formatted(method, target));
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** Enough to see what was asked, without the token. */
    @Override
    public String toString() {
        List<String> shown = headers.stream()
                .filter(header -> !header.startsWith("Authorization: Bearer"))
                .toList();
        return cut("%s %s %s %s".formatted(method, target, shown, new String(body, ISO_8859_1)));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 600)).replaceAll("[\\r\\n]+", "⏎");
    }
}
