package org.annals.command.rest;

import java.util.ArrayList;
import java.util.List;
import org.annals.command.identity.Fingerprints;
import org.annals.kernel.refusal.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a client asks of us beside the command itself.
 *
 * @param key stands for its {@code Idempotency-Key}, which may hold anything and so is not kept; null without one
 * @param expectedVersion from {@code If-Match}; null without one
 */
record Preconditions(@Nullable String key, @Nullable Long expectedVersion) {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String PRINTABLE = "^[\\x20-\\x7E]{1,200}$";
    static final String VERSION = "^\"[0-9]{1,18}\"$";

    /** @throws InvalidFields naming each header that cannot be read */
    static Preconditions of(@Nullable String idempotencyKey, @Nullable String ifMatch, Fingerprints fingerprints) {
        List<FieldFault> faults = new ArrayList<>();
        if (idempotencyKey != null && !idempotencyKey.matches(PRINTABLE)) {
            faults.add(new FieldFault(IDEMPOTENCY_KEY, "must be 1 to 200 printable ASCII characters"));
        }
        if (ifMatch != null && !ifMatch.matches(VERSION)) {
            faults.add(new FieldFault(HttpHeaders.IF_MATCH, "must be one version in quotation marks, such as \"7\""));
        }
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
        return new Preconditions(
                idempotencyKey == null ? null : "k:" + fingerprints.of("key/" + idempotencyKey),
                ifMatch == null ? null : Long.valueOf(ifMatch.substring(1, ifMatch.length() - 1)));
    }
}
