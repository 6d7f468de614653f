package org.annals.standalone.datafolder;

import org.annals.query.evidence.EvidenceFolder;
import org.annals.query.verification.VerificationFolder;
import org.annals.standalone.role.OnQuerySide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the query side keeps on disk. Every process has a tree of its own; they sign it with the same key. */
@Configuration(proxyBeanMethods = false)
@OnQuerySide
class QuerySideFolders {

    @Bean
    EvidenceFolder evidenceFolder(DataFolder data, SharedFolder shared) {
        return new EvidenceFolder(
                data.folder("log-tree"), shared.folder("log-tree").resolve("log.key"));
    }

    @Bean
    VerificationFolder verificationFolder(DataFolder data) {
        return new VerificationFolder(data.folder("verification"));
    }
}
