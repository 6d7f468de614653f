package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.Training;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.rulebook.Rule;

/** The receipt for the training status: the newest change of it counts (rule book 5). */
final class TrainingReceipt {

    private TrainingReceipt() {}

    static Receipt of(CaseFile file, QualificationSpecification specification) {
        Training training = file.basis().training();
        List<Recorded<ParticipantEvent>> changes =
                file.participant().stream().filter(TrainingReceipt::changes).toList();
        Recorded<ParticipantEvent> newest = changes.getLast();
        List<NotCounted> earlier = new ArrayList<>();
        changes.subList(0, changes.size() - 1)
                .forEach(it -> earlier.add(new NotCounted(
                        it.id(), it.event().on(), NoCount.SUPERSEDED, "Superseded by event " + newest.id() + ".")));
        return Draft.about(
                        specification,
                        Subjects.TRAINING_STATUS,
                        training.status().word())
                .rules(Rule.TRAINING_STATUS)
                .arithmetic(training.interruptions().stream()
                        .map(TrainingReceipt::line)
                        .toList())
                .counted(List.of(new Counted(newest.id(), newest.event().on(), List.of(Subjects.TRAINING_STATUS))))
                .notCounted(earlier)
                .receipt();
    }

    static String line(Training.Interruption interruption) {
        String from = interruption.status().word() + " from " + interruption.from();
        return interruption.until() == null ? from : from + " until " + interruption.until();
    }

    private static boolean changes(Recorded<ParticipantEvent> recorded) {
        return switch (recorded.event()) {
            case ApplicationAccepted it -> true;
            case ParticipantDeferred it -> true;
            case ParticipantWithdrawn it -> true;
            case ParticipantResumed it -> true;
            default -> false;
        };
    }
}
