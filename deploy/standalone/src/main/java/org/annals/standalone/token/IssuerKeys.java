package org.annals.standalone.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import org.annals.standalone.start.CannotStart;

/** The public keys of an issuer. Those that are fetched are kept for minutes, and an unknown one does not fetch them at will. */
public final class IssuerKeys {

    public static final int CONNECT_WITHIN_MILLIS = 2_000;
    public static final int ANSWER_WITHIN_MILLIS = 5_000;
    private static final int MOST_BYTES = 256 * 1024;

    private IssuerKeys() {}

    /** @throws CannotStart if the file holds none */
    static JWKSource<SecurityContext> in(Path file) {
        try {
            JWKSet keys = JWKSet.load(file.toFile()).toPublicJWKSet();
            if (!keys.isEmpty()) {
                return new ImmutableJWKSet<>(keys);
            }
        } catch (IOException | ParseException e) {
            // Said below, in words of ours.
        }
        throw new CannotStart("annals.tokens.key-file is " + file + ", which holds no JWK set with a public key.");
    }

    public static JWKSource<SecurityContext> at(URI address) {
        try {
            return JWKSourceBuilder.create(
                            address.toURL(),
                            new DefaultResourceRetriever(CONNECT_WITHIN_MILLIS, ANSWER_WITHIN_MILLIS, MOST_BYTES))
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Asks the issuer for its metadata, and there for the address of its keys. */
    static JWKSource<SecurityContext> of(String issuer) {
        return at(metadata(issuer).getJWKSetURI());
    }

    /** What an issuer says of itself, below its address. */
    public static OIDCProviderMetadata metadata(String issuer) {
        try {
            return OIDCProviderMetadata.resolve(new Issuer(issuer), CONNECT_WITHIN_MILLIS, ANSWER_WITHIN_MILLIS);
        } catch (GeneralException e) {
            throw new IllegalStateException("The issuer's metadata are of no use.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
