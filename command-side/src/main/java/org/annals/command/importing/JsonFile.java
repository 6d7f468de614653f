package org.annals.command.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** Reads a file that holds one JSON object; a byte order mark does no harm. */
final class JsonFile {

    private JsonFile() {}

    /** @throws UnreadableFile if the file holds something else */
    static ObjectNode read(Path path) {
        String name = path.getFileName().toString();
        try {
            String text = Files.readString(path);
            return Json.object(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (UnreadableRow e) {
            throw new UnreadableFile(name, "cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFile(name, "cannot be read; it has to be UTF-8 text");
        }
    }
}
