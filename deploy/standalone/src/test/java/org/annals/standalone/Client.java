package org.annals.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
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
