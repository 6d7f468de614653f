package org.annals.standalone.account;

import org.annals.standalone.datafolder.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    PasswordEncoder passwords() {
        return Passwords.encoder();
    }

    @Bean
    Accounts accounts(DataFolder data) {
        return new Accounts(new AccountFile(data.privateFile("accounts.json")));
    }
}
