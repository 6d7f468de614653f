package org.annals.standalone.restore;

import org.annals.standalone.start.WrongSetting;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Refuses what cannot be restored before a folder is made or a database started. */
final class RestoreChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        FileToRestore file = FileToRestore.of(settings);
        if (!file.isThere()) {
            throw new WrongSetting("there is no file %s that can be read.".formatted(file.path()));
        }
    }
}
