package org.annals.standalone.account;

import java.util.Collection;
import java.util.List;
import org.annals.standalone.datafolder.PrivateFile;
import org.annals.standalone.start.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The accounts as JSON. */
record AccountFile(PrivateFile file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws CannotStart if it is no list of accounts: nobody is to be let in or kept out by half of it */
    List<Account> read() {
        try {
            return file.read()
                    .map(it -> JSON.readValue(it, new TypeReference<List<Account>>() {}))
                    .orElse(List.of());
        } catch (JacksonException | NullPointerException e) {
            throw new CannotStart("The file " + file.path() + " cannot be read; put a copy of it back, or remove it and"
                    + " make the accounts anew.");
        }
    }

    void write(Collection<Account> accounts) {
        file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
    }
}
