package org.annals.command.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.command.request.Rules;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.participant.Training;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment needs to know of its participant.
 *
 * @param qualification null while no application is accepted
 */
public record Standing(
        @Nullable QualificationVersion qualification, Training training, Engagement engagement, boolean isErased) {

    public static final Standing UNKNOWN = new Standing(null, Training.ACTIVE, Engagement.NONE, false);

    /** Only accepted participants are assessed, and none whose personal data was erased. */
    public Optional<RefusalCode> forbidAssessing() {
        return Rules.check()
                .forbid(RefusalCode.PARTICIPANT_ERASED, () -> isErased)
                .forbid(RefusalCode.NOT_ACCEPTED, () -> qualification == null)
                .firstBroken();
    }

    /** As {@link #forbidAssessing()}, and nothing happens while deferred or once withdrawn. */
    public Optional<RefusalCode> forbidTakingPart(LocalDate on) {
        return Rules.check()
                .then(this::forbidAssessing)
                .then(() -> training.bars(on))
                .firstBroken();
    }

    public boolean coachedBy(String person) {
        return engagement.coachedBy(person);
    }
}
