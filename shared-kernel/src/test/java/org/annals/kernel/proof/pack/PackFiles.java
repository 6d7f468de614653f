package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.proof.note.Note;

/** The files of a pack taken apart, to be put together again by somebody who may have the log's key. */
record PackFiles(List<StoredFile> files) {

    record StoredFile(String name, byte[] content) {}

    PackFiles {
        files = List.copyOf(files);
    }

    static PackFiles of(Path pack) throws IOException {
        try (FileChannel file = FileChannel.open(pack, StandardOpenOption.READ)) {
            StoredZip zip = StoredZip.read(file);
            List<StoredFile> files = new ArrayList<>();
            for (StoredEntry entry : zip.entries()) {
                files.add(new StoredFile(entry.name(), zip.content(entry)));
            }
            return new PackFiles(files);
        }
    }

    PackFiles replaced(String text, String by) {
        return new PackFiles(files.stream()
                .map(it -> new StoredFile(
                        it.name(),
                        new String(it.content(), UTF_8).replace(text, by).getBytes(UTF_8)))
                .toList());
    }

    /** As somebody would make it who has the log's key. */
    byte[] resealed() throws IOException {
        Manifest before = Manifest.parse(files.get(files.size() - 2).content());
        List<StoredFile> others = new ArrayList<>(files.subList(0, files.size() - 2));
        List<Manifest.Listed> listed = others.stream()
                .map(it -> Manifest.Listed.of(it.name(), it.content()))
                .toList();
        byte[] manifest = new Manifest(before.madeAt(), before.about(), before.log(), before.events(), listed)
                .text()
                .getBytes(UTF_8);
        Note seal = new Seal(before.log(), Manifest.sha256(manifest)).sign(SamplePack.KEY);
        others.add(new StoredFile(Manifest.NAME, manifest));
        others.add(new StoredFile(Seal.NAME, seal.write().getBytes(UTF_8)));
        return zip(others);
    }

    static byte[] zip(List<StoredFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoredZipWriter zip = new StoredZipWriter(out);
        for (StoredFile file : files) {
            zip.add(file.name(), file.content());
        }
        zip.finish();
        return out.toByteArray();
    }
}
