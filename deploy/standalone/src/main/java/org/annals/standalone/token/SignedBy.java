package org.annals.standalone.token;

import java.util.List;
import java.util.Optional;
import org.annals.standalone.start.CannotStart;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** By which algorithms something may be signed; none that takes a secret can be named. */
public final class SignedBy {

    private SignedBy() {}

    /** @throws CannotStart if one is none, or if there is none */
    public static List<SignatureAlgorithm> algorithms(String setting, List<String> names) {
        if (names.isEmpty()) {
            throw new CannotStart(setting + " is empty, so that nothing could be signed.");
        }
        return names.stream().map(it -> algorithm(setting, it)).toList();
    }

    private static SignatureAlgorithm algorithm(String setting, String name) {
        return Optional.ofNullable(SignatureAlgorithm.from(name))
                .orElseThrow(() -> new CannotStart(setting + " has " + name
                        + ", which is none of RS256 to RS512, PS256 to PS512 and ES256 to ES512."));
    }
}
