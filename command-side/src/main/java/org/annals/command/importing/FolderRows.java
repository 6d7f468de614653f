package org.annals.command.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;

/** All rows of a cohort folder, read. */
final class FolderRows {

    private static final int BEFORE_ALL_FILES = -1;

    private final List<ImportRow> registrations = new ArrayList<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();

    private final RowKey keys;

    private FolderRows(RowKey keys) {
        this.keys = keys;
    }

    /** @throws UnreadableFile if a file cannot be read at all */
    static FolderRows read(Path folder, FolderContext context) {
        FolderRows all = new FolderRows(context.keys());
        DfeApplications applications = new DfeApplications(context);
        DfeApplications.rows(folder)
                .forEach(all.into(all.registrations, DfeApplications.FILE, BEFORE_ALL_FILES, applications));
        Readers readers = new Readers(context);
        for (RowFile file : RowFile.values()) {
            Path path = folder.resolve(file.fileName());
            Consumer<RawRow> consumer = all.into(all.rows, file.fileName(), file.ordinal(), readers.of(file));
            if (file == RowFile.CANVAS_LIVE_EVENTS) {
                new NdjsonFile(path).forEach(consumer);
            } else {
                new CsvFile(path, file.columns()).forEach(consumer);
            }
        }
        all.rows.sort(ImportRow.AS_RECORDED);
        return all;
    }

    List<ImportRow> registrations() {
        return registrations;
    }

    /** In the order in which they were recorded. */
    List<ImportRow> rows() {
        return rows;
    }

    List<UnreadRow> unread() {
        return unread;
    }

    private Consumer<RawRow> into(List<ImportRow> list, String file, int fileOrder, RowReader reader) {
        return raw -> {
            String key = keys.of(file, raw);
            try {
                if (raw.fault() != null) {
                    throw new UnreadableRow(raw.fault());
                }
                list.add(new ImportRow(file, fileOrder, raw.line(), key, cut(raw.content()), reader.read(raw)));
            } catch (UnreadableRow e) {
                unread.add(new UnreadRow(file, raw.line(), key, cut(raw.content()), e.what()));
            }
        };
    }

    private static String cut(String content) {
        return content.length() <= RowSetAside.CONTENT_LIMIT
                ? content
                : content.substring(0, RowSetAside.CONTENT_LIMIT);
    }
}
