package org.annals.kernel.proof.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Checks a pack, with nothing but the pack and what somebody trusts. Finds all faults that it can, not just the first. */
public final class PackVerification {

    private final StoredZip zip;
    private final Findings findings;
    private String digest = "";

    private PackVerification(StoredZip zip, Findings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    /**
     * @param trusted the key of the log, had from elsewhere; null to believe the key in the pack
     * @param kept what was kept of the log elsewhere; null for nothing
     */
    public static PackReport of(FileChannel pack, @Nullable VerifierKey trusted, @Nullable Kept kept)
            throws IOException {
        Findings findings = new Findings();
        try {
            PackVerification verification = new PackVerification(StoredZip.read(pack), findings);
            verification.check(new Trust(trusted, kept));
            return findings.report(verification.digest);
        } catch (InvalidPack e) {
            findings.fault(String.valueOf(e.getMessage()));
            return findings.report("");
        }
    }

    private void check(Trust trust) throws IOException {
        List<StoredEntry> entries = zip.entries();
        int files = entries.size() - 2;
        if (files < 0
                || !entries.get(files).name().equals(Manifest.NAME)
                || !entries.getLast().name().equals(Seal.NAME)) {
            throw new InvalidPack("The last two files are not %s and %s.".formatted(Manifest.NAME, Seal.NAME));
        }
        byte[] manifestBytes = content(entries.get(files));
        byte[] seal = content(entries.getLast());
        digest = Manifest.sha256(manifestBytes);
        Manifest manifest = Manifest.parse(manifestBytes);
        checkNames(entries.subList(0, files), manifest.files());
        Map<String, Manifest.Listed> listed = manifest.files().stream()
                .collect(Collectors.toMap(Manifest.Listed::name, Function.identity(), (one, other) -> one));
        Signed signed = new Signed(trust, findings);
        EventsCheck events = new EventsCheck(findings);
        for (StoredEntry entry : entries.subList(0, files)) {
            byte[] content = content(entry);
            checkContent(Manifest.Listed.of(entry.name(), content), listed.get(entry.name()));
            signed.take(entry.name(), content);
            events.take(entry.name(), content, signed);
        }
        signed.checkSeal(seal, new Seal(manifest.log(), digest));
        events.checkCount(manifest.events());
    }

    private void checkNames(List<StoredEntry> files, List<Manifest.Listed> listed) {
        List<String> there = files.stream().map(StoredEntry::name).toList();
        List<String> wanted = listed.stream().map(Manifest.Listed::name).toList();
        Set<String> more = new HashSet<>(there);
        wanted.forEach(more::remove);
        Set<String> fewer = new HashSet<>(wanted);
        there.forEach(fewer::remove);
        more.forEach(it -> findings.fault(it + " is in the pack, but not in the manifest."));
        fewer.forEach(it -> findings.fault(it + " is in the manifest, but not in the pack."));
        if (new HashSet<>(there).size() < there.size()) {
            findings.fault("A file is in the pack twice.");
        } else if (more.isEmpty() && fewer.isEmpty() && !there.equals(wanted)) {
            findings.fault("The files are not in the order of the manifest.");
        } else if (findings.sound()) {
            findings.checked("%d files, each as the manifest lists it".formatted(there.size()));
        }
    }

    private void checkContent(Manifest.Listed found, Manifest.@Nullable Listed listed) {
        if (listed != null && !listed.equals(found)) {
            findings.fault(found.name() + " is not the file that the manifest lists.");
        }
    }

    private byte[] content(StoredEntry entry) throws IOException {
        byte[] content = zip.content(entry);
        if (StoredZipWriter.crc(content) != entry.crc()) {
            findings.fault(entry.name() + " has another checksum than its header says.");
        }
        return content;
    }
}
