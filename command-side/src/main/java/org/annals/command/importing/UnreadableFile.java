package org.annals.command.importing;

/** A file of the folder cannot be read at all, so nothing of the folder is imported. */
public final class UnreadableFile extends RuntimeException {

    private final String file;
    private final String sentence;

    /** @param what what is wrong and what to do, as the rest of a sentence that begins with the file's name */
    UnreadableFile(String file, String what) {
        super(file + " " + what);
        this.file = file;
        this.sentence = file + " " + what;
    }

    /** What is wrong with which file, and what to do. */
    public String sentence() {
        return sentence;
    }

    public String file() {
        return file;
    }
}
