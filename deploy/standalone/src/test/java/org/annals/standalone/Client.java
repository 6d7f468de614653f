package org.annals.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Talks to the running application. */
public final class Client {

    /** As somebody whom it does not know. */
    public static RestTestClient stranger(Environment environment) {
        String port = environment.getRequiredProperty("local.server.port");
        return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    /** As somebody who has read the token in the data folder. */
    public static RestTestClient admin(Environment environment) {
        return stranger(environment)
                .mutate()
                .defaultHeader("Authorization", "Bearer " + token(environment))
                .build();
    }

    /**
     * What is answered to a request that no client of good manners would send.
     *
     * @param request method and address as they are to be sent, such as {@code GET /api//try}
     */
    public static String raw(Environment environment, String request) throws IOException {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("%s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                            .formatted(request, token(environment))
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static Path tokenFile(Environment environment) {
        return Path.of(environment.getRequiredProperty("annals.data"), "admin.token");
    }

    private static String token(Environment environment) {
        try {
            return Files.readString(tokenFile(environment)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Client() {}
}
