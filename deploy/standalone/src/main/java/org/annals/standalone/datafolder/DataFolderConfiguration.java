package org.annals.standalone.datafolder;

import org.annals.standalone.settings.AnnalsSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DataFolderConfiguration {

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(AnnalsSettings settings) {
        return DataFolder.open(settings.folder());
    }

    @Bean
    SharedFolder sharedFolder(AnnalsSettings settings, DataFolder data) {
        return settings.shared().isBlank() ? new SharedFolder(data.path()) : SharedFolder.open(settings.sharedFolder());
    }
}
