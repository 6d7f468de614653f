package org.annals.standalone.account;

import org.annals.standalone.datafolder.DataFolder;
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
    Accounts accounts(DataFolder data) {
        return new Accounts(new AccountFile(data.privateFile("accounts.json")));
    }
}
