package org.annals.standalone.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.standalone.settings.AnnalsSettings.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a server that speaks as the transit engine of a Vault does. */
class VaultMasterKeyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] KEY = "a key of thirty-two bytes, no less".getBytes(UTF_8);

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/encrypt/annals", this::encrypt);
        server.createContext("/v1/transit/decrypt/annals", this::decrypt);
        server.start();
        Files.writeString(folder.resolve("token"), "s.token\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_the_vault_wrapped_it_unwraps() {
        VaultMasterKey vault = vault();

        assertThat(vault.unwrap(vault.wrap(KEY, "ann"), "ann")).isEqualTo(KEY);
    }

    @Test
    void the_key_itself_stands_nowhere_in_what_is_kept() {
        assertThat(new String(vault().wrap(KEY, "ann"), UTF_8))
                .startsWith("vault:v1:")
                .doesNotContain("a key of");
    }

    @Test
    void what_was_wrapped_for_another_is_turned_down() {
        VaultMasterKey vault = vault();
        byte[] wrapped = vault.wrap(KEY, "ann");

        assertThatThrownBy(() -> vault.unwrap(wrapped, "bea"))
                .isInstanceOf(KeysUnreadable.class)
                .hasMessageContaining("status 400");
    }

    @Test
    void a_token_that_is_not_accepted_is_said_without_being_shown() throws IOException {
        Files.writeString(folder.resolve("token"), "s.other");

        assertThatThrownBy(() -> vault().wrap(KEY, "ann"))
                .isInstanceOf(KeysUnreadable.class)
                .hasMessageContaining("status 403")
                .hasMessageNotContaining("s.other");
    }

    @Test
    void a_vault_that_is_away_is_said() {
        VaultMasterKey vault = vault();
        server.stop(0);

        assertThatThrownBy(() -> vault.wrap(KEY, "ann"))
                .isInstanceOf(KeysUnreadable.class)
                .hasMessageContaining("cannot be reached");
    }

    private VaultMasterKey vault() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return VaultMasterKey.at(new Vault(address, folder.resolve("token").toString(), "transit", "annals"));
    }

    /** It seals nothing, but tells whom a key belongs to, as the real one does with associated data. */
    private void encrypt(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        String sealed = asked.get("associated_data").stringValue() + "."
                + new StringBuilder(asked.get("plaintext").stringValue()).reverse();
        answer(exchange, 200, Map.of("ciphertext", "vault:v1:" + sealed));
    }

    private void decrypt(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        String[] sealed = asked.get("ciphertext")
                .stringValue()
                .substring("vault:v1:".length())
                .split("\\.", 2);
        boolean same = sealed[0].equals(asked.get("associated_data").stringValue());
        answer(
                exchange,
                same ? 200 : 400,
                Map.of("plaintext", new StringBuilder(sealed[1]).reverse().toString()));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> data) throws IOException {
        boolean known = "s.token".equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"));
        byte[] body = JSON.writeValueAsBytes(Map.of("data", data));
        exchange.sendResponseHeaders(known ? status : 403, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
