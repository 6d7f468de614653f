package org.annals.standalone.start;

import org.springframework.boot.ExitCodeGenerator;

/** What was asked for cannot be meant; exit code 2. Only for what is found before there is an application context. */
public final class WrongSetting extends CannotStart implements ExitCodeGenerator {

    private static final int WRONG_USAGE = 2;

    public WrongSetting(String sentence) {
        super(sentence);
    }

    @Override
    public int getExitCode() {
        return WRONG_USAGE;
    }
}
