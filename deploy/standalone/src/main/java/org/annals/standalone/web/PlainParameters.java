package org.annals.standalone.web;

import org.annals.kernel.json.StrictJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Turns down queries with characters that no text of ours has: a database may take them for a fault of its own. */
@Configuration(proxyBeanMethods = false)
class PlainParameters {

    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.codePoints().allMatch(StrictJson::isPlain));
        return firewall;
    }
}
