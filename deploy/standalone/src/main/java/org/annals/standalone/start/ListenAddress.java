package org.annals.standalone.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/** Where the server listens: passwords and people's data go over a network only inside TLS. */
final class ListenAddress {

    private static final String ADDRESS = "server.address";
    private static final String BEHIND_PROXY = "annals.behind-tls-proxy";

    private ListenAddress() {}

    /**
     * What follows for Spring Boot.
     *
     * @throws WrongSetting if others could reach the server without TLS
     */
    static Map<String, Object> settings(PropertyResolver given) {
        boolean behindProxy = given.getProperty(BEHIND_PROXY, Boolean.class, false);
        boolean tls = hasTls(given);
        String address = given.getProperty(ADDRESS, "127.0.0.1");
        if (!tls && !behindProxy && !isLoopback(address)) {
            throw new WrongSetting(
                    "%s is %s, which others can reach, but there is no TLS: give server.ssl.certificate and server.ssl.certificate-private-key, or set %s=true if a proxy in front ends TLS."
                            .formatted(ADDRESS, address, BEHIND_PROXY));
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.servlet.session.cookie.secure", tls || behindProxy);
        // Else Spring Boot itself would believe them wherever it finds a Kubernetes around, from whomever they come.
        settings.put("server.forward-headers-strategy", behindProxy ? "native" : "none");
        return settings;
    }

    private static boolean hasTls(PropertyResolver given) {
        return given.getProperty("server.ssl.enabled", Boolean.class, true)
                && Stream.of("bundle", "certificate", "key-store")
                        .anyMatch(
                                it -> !given.getProperty("server.ssl." + it, "").isBlank());
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new WrongSetting("%s is %s, which is no address of this machine.".formatted(ADDRESS, address));
        }
    }
}
