package org.annals.client;

/** How far something long is, on standard error: a bar for a person who watches, else a plain line now and then. */
final class Progress {

    private static final int WIDTH = 30;
    private static final int PERCENT_A_LINE = 20;
    private static final String TO_LINE_START = "\r";
    private static final String CLEAR_REST_OF_LINE = "\u001b[K";

    private final Terminal terminal;
    private String stage = "";
    private long nextPercent = PERCENT_A_LINE;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void stage(String name) {
        if (stage.equals(name)) {
            return;
        }
        stage = name;
        if (terminal.interactive()) {
            draw(name + " …");
        } else {
            terminal.err().println(name);
        }
    }

    void rows(long done, long total) {
        show(done, total, "rows", "");
    }

    /** @param secondsLeft an estimate; negative if there is none */
    void events(long done, long total, long secondsLeft) {
        show(done, total, "events", secondsLeft < 0 ? "" : ", about %,d s left".formatted(secondsLeft));
    }

    private void show(long done, long total, String what, String left) {
        if (total <= 0) {
            return;
        }
        stage = "";
        long percent = Math.min(100, 100 * done / total);
        if (terminal.interactive()) {
            int full = (int) (WIDTH * percent / 100);
            draw("[%s%s] %3d %%  %,d of %,d %s%s"
                    .formatted("=".repeat(full), " ".repeat(WIDTH - full), percent, done, total, what, left));
        } else if (percent >= nextPercent) {
            terminal.err().printf("%d %% (%,d of %,d %s%s)%n", percent, done, total, what, left);
            nextPercent = percent - percent % PERCENT_A_LINE + PERCENT_A_LINE;
        }
    }

    /** Leaves the line empty for what comes after. */
    void end() {
        if (terminal.interactive()) {
            draw("");
        }
    }

    private void draw(String line) {
        terminal.err().print(TO_LINE_START + line + CLEAR_REST_OF_LINE);
        terminal.err().flush();
    }
}
