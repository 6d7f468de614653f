package org.annals.standalone.datafolder;

import org.annals.query.evidence.EvidenceFolder;
import org.annals.query.verification.VerificationFolder;
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
    EvidenceFolder evidenceFolder(DataFolder data) {
        return new EvidenceFolder(data.folder("log-tree"));
    }

    @Bean
    VerificationFolder verificationFolder(DataFolder data) {
        return new VerificationFolder(data.folder("verification"));
    }
}
