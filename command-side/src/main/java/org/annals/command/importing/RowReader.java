package org.annals.command.importing;

/** Reads the rows of one file. */
interface RowReader {

    /**
     * What the row says.
     *
     * @throws UnreadableRow naming the column at fault
     */
    Reading read(RawRow row);
}
