package org.annals.standalone.token;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.annals.standalone.start.CannotStart;

/** An address of an issuer: what comes from there without TLS could come from anybody, but for this machine itself. */
public final class SafeAddress {

    private SafeAddress() {}

    /** @throws CannotStart unless it begins with https, or is on this machine */
    public static void check(String setting, String address) {
        if (!isSafe(address)) {
            throw new CannotStart(setting + " is " + address + ", which does not begin with https.");
        }
    }

    private static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) && uri.getHost() != null)
                    || ("http".equals(uri.getScheme())
                            && InetAddress.getByName(uri.getHost()).isLoopbackAddress());
        } catch (IllegalArgumentException | UnknownHostException e) {
            return false;
        }
    }
}
