package org.annals.command.importing;

/** A row cannot be read; the message names the column and says what would be right, without the value, which may be personal. */
final class UnreadableRow extends RuntimeException {

    private final String what;

    UnreadableRow(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    /** What is wrong with which column. */
    String what() {
        return what;
    }

    static UnreadableRow column(String column, String expected) {
        return new UnreadableRow("column " + column + ": " + expected);
    }
}
