package org.annals.standalone.keys;

import java.nio.file.Path;
import org.annals.kernel.sealing.Sealing;
import org.annals.standalone.datafolder.SharedFolder;
import org.annals.standalone.settings.AnnalsSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    private static final String FOLDER = "keys";

    @Bean(destroyMethod = "close")
    WrappedKeys personKeys(AnnalsSettings settings, SharedFolder shared) {
        KeyFolder folder = settings.keys().folder().isBlank()
                ? new KeyFolder(shared.folder(FOLDER))
                : KeyFolder.open(Path.of(settings.keys().folder()));
        AnnalsSettings.Vault vault = settings.keys().vault();
        MasterKey master = vault.address().isBlank() ? folder.masterKey() : VaultMasterKey.at(vault);
        return new WrappedKeys(folder.keys(), master);
    }

    @Bean
    Sealing sealing(WrappedKeys personKeys) {
        return new Sealing(personKeys);
    }
}
