package org.annals.standalone.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.annals.standalone.settings.AnnalsSettings.Vault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A master key that never leaves a HashiCorp Vault: its transit engine wraps and unwraps. */
final class VaultMasterKey implements MasterKey {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final Vault vault;
    private final HttpClient client;

    private VaultMasterKey(Vault vault, HttpClient client) {
        this.vault = vault;
        this.client = client;
    }

    static VaultMasterKey at(Vault vault) {
        return new VaultMasterKey(
                vault, HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    }

    @Override
    public byte[] wrap(byte[] key, String subject) {
        return ask("encrypt", subject, "plaintext", Base64.getEncoder().encodeToString(key), "ciphertext")
                .getBytes(US_ASCII);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String subject) {
        return Base64.getDecoder()
                .decode(ask("decrypt", subject, "ciphertext", new String(wrapped, US_ASCII), "plaintext"));
    }

    private String ask(String operation, String subject, String given, String value, String wanted) {
        String bound = Base64.getEncoder().encodeToString(subject.getBytes(UTF_8));
        HttpResponse<String> answer = send(operation, Map.of(given, value, "associated_data", bound));
        if (answer.statusCode() != 200) {
            throw new KeysUnreadable("The Vault at %s turned down to %s with the key %s: status %d."
                    .formatted(vault.address(), operation, vault.key(), answer.statusCode()));
        }
        JsonNode found = JSON.readTree(answer.body()).path("data").path(wanted);
        if (!found.isString()) {
            throw new KeysUnreadable("The Vault at %s gave an answer without %s.".formatted(vault.address(), wanted));
        }
        return found.stringValue();
    }

    private HttpResponse<String> send(String operation, Map<String, String> body) {
        try {
            URI uri = URI.create("%s/v1/%s/%s/%s".formatted(vault.address(), vault.mount(), operation, vault.key()));
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .timeout(PATIENCE)
                    .header(
                            "X-Vault-Token",
                            Files.readString(Path.of(vault.tokenFile())).strip())
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new KeysUnreadable("The Vault at %s cannot be reached.".formatted(vault.address()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeysUnreadable("The server is stopping.", e);
        }
    }
}
