package org.annals.kernel.receipt;

import static org.annals.kernel.receipt.Happened.engagedInAllBut;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.junit.jupiter.api.Test;

/** The receipt that the documentation shows is one that the code gives. */
class DocumentedReceiptTest {

    @Test
    void the_documented_receipt_is_the_one_of_this_participant() throws IOException {
        Receipt receipt = engagedInAllBut(2)
                .attendance("day-2-again", 2, AttendanceStatus.ABSENT)
                .correction("day-2-corrected", 2, AttendanceStatus.CAUGHT_UP, "day-2-again")
                .coaching("group-extra", CoachingType.GROUP, 45)
                .work("start", "induction")
                .receipt(Subjects.ENGAGEMENT);

        assertThat(Files.readString(Path.of("../docs/receipts.md"))).contains(String.join("\n", lines(receipt)));
    }

    private static List<String> lines(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        lines.add(receipt.subject() + ": " + receipt.finding());
        lines.addAll(receipt.arithmetic());
        receipt.notCounted()
                .forEach(it ->
                        lines.add("%s %s: %s".formatted(it.event(), it.reason().word(), it.why())));
        receipt.missing().forEach(it -> lines.add("missing: " + it));
        return lines;
    }
}
