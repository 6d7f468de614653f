package org.annals.standalone.web;

import jakarta.servlet.MultipartConfigElement;
import org.annals.standalone.datafolder.DataFolder;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that are being uploaded are kept in the data folder and not where the system keeps everybody's: they hold personal data. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties uploads, DataFolder data) {
        uploads.setLocation(data.emptyFolder("uploads").toString());
        return uploads.createMultipartConfig();
    }
}
