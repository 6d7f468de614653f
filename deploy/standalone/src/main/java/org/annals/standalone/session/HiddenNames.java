package org.annals.standalone.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.annals.standalone.datafolder.SecretFile;

/** Names of files that do not tell whom or what they are about: HMAC-SHA256 in 64 hexadecimal digits. */
final class HiddenNames {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    HiddenNames(SecretFile key) {
        this.key = new SecretKeySpec(key.value().getBytes(UTF_8), ALGORITHM);
    }

    String of(String about) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(about.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
        }
    }
}
