package org.annals.standalone.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code annals.*}. That they fit together has been checked by {@code StartChecks} before anything
 * is made of them.
 *
 * @param data folder of everything that this process keeps on disk; made at first start
 * @param shared folder of what all processes of one installation share; empty: the data folder
 * @param keys of persons, with which their data is sealed
 * @param postgres used where {@link #eventStore} is {@code postgres}
 */
@ConfigurationProperties("annals")
public record AnnalsSettings(
        @DefaultValue("annals-data") String data,
        @DefaultValue("") String shared,
        @DefaultValue("embedded") EventStoreKind eventStore,
        @DefaultValue Postgres postgres,
        @DefaultValue Mongo mongo,
        @DefaultValue Keys keys) {

    public Path folder() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    public Path sharedFolder() {
        return Path.of(shared).toAbsolutePath().normalize();
    }

    /**
     * @param url {@code jdbc:postgresql://…}
     * @param binaries folder for the unpacked programs of the embedded PostgreSQL; empty: in the data folder
     */
    public record Postgres(
            @DefaultValue("") String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("") String binaries) {

        /** Leaves the password out: records print all they have. */
        @Override
        public String toString() {
            return "Postgres[url=" + url + ", username=" + username + "]";
        }
    }

    /**
     * @param uri {@code mongodb://…} with credentials, options and, if it wants, a database; empty: a server in this JVM
     * @param patience how long a start waits for it
     */
    public record Mongo(
            @DefaultValue("") String uri,
            @DefaultValue("PT10M") Duration patience) {

        public boolean inThisJvm() {
            return uri.isBlank();
        }

        /** Leaves the credentials out. */
        @Override
        public String toString() {
            return "Mongo[inThisJvm=" + inThisJvm() + "]";
        }
    }

    /**
     * @param folder where the keys of persons are; empty: {@code keys} in the shared folder
     * @param vault keeps the master key, under which those in the folder are wrapped
     */
    public record Keys(
            @DefaultValue("") String folder, @DefaultValue Vault vault) {}

    /**
     * A HashiCorp Vault with its transit engine.
     *
     * @param address {@code https://…}; empty: the master key is a file beside the keys of persons
     * @param tokenFile a file with the token to sign in with, read whenever it is needed
     * @param mount where the engine is mounted
     * @param key the name of a key of type {@code aes256-gcm96}
     */
    public record Vault(
            @DefaultValue("") String address,
            @DefaultValue("") String tokenFile,
            @DefaultValue("transit") String mount,
            @DefaultValue("annals") String key) {}
}
