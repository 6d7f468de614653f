package org.annals.standalone.account;

import org.annals.standalone.datafolder.SharedFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    PasswordEncoder passwords(@Value("${annals.accounts.bcrypt-strength}") int strength) {
        return Passwords.encoder(strength);
    }

    @Bean
    Accounts accounts(SharedFolder shared) {
        return new Accounts(new AccountFile(shared.file("accounts.json")));
    }
}
