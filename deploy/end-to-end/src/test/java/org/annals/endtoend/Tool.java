package org.annals.endtoend;

import java.io.IOException;

/** Programs of this machine that a test may need. */
final class Tool {

    private Tool() {}

    /** Whether there is this program, and this account may use it like that. */
    static boolean works(String... command) {
        try {
            Process tried =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            tried.getInputStream().readAllBytes();
            return tried.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
