package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Past.registered;
import static org.annals.command.participant.Past.unknown;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.day;
import static org.annals.kernel.participant.AttendanceStatus.ATTENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.command.participant.ParticipantCommand.LiftLegalHold;
import org.annals.command.participant.ParticipantCommand.PlaceLegalHold;
import org.annals.command.participant.ParticipantCommand.ReceiveRegistration;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldLifted;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldPlaced;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** UK GDPR, article 17: a person's data is erased on decision, unless the law wants it kept. */
class ErasureTest {

    private static final Personal REASON = new Personal("asked for in a letter");
    private static final List<String> TEXTS = List.of("event-7");
    private static final EraseParticipant ERASE = erase(Period.ZERO, "2026-06-01");
    private static final PlaceLegalHold HOLD =
            new PlaceLegalHold(ROBIN, new Personal("a claim"), "lead.moss", day("2026-05-01"));
    private static final LiftLegalHold LIFT =
            new LiftLegalHold(ROBIN, new Personal("settled"), "lead.moss", day("2026-05-20"));

    @Test
    void an_erasure_says_why_who_and_which_other_texts_go() {
        accepted().when(ERASE).happened(erased());
    }

    @Test
    void who_was_never_accepted_is_erased_as_well() {
        registered().when(ERASE).happened(erased());
    }

    @Test
    void an_erasure_asked_for_again_changes_nothing() {
        accepted().and(erased()).when(ERASE).unchanged();
    }

    @Test
    void nothing_more_is_recorded_of_who_was_erased() {
        accepted()
                .and(erased())
                .when(Robin.attendance(1, ATTENDED, "2026-06-02"))
                .refusedWith(RefusalCode.PARTICIPANT_ERASED);
        accepted()
                .and(erased())
                .when(new ReceiveRegistration(ROBIN, Robin.registration(true), day("2026-06-02")))
                .refusedWith(RefusalCode.PARTICIPANT_ERASED);
    }

    @Test
    void nobody_is_erased_under_a_legal_hold() {
        accepted().and(held()).when(ERASE).refusedWith(RefusalCode.LEGAL_HOLD);
    }

    @Test
    void who_was_under_a_legal_hold_is_erased_once_it_is_lifted() {
        accepted().and(held()).and(lifted()).when(ERASE).happened(erased());
    }

    @Test
    void a_legal_hold_is_placed_and_lifted_with_a_reason_and_by_whom() {
        accepted().when(HOLD).happened(held());
        accepted().and(held()).when(LIFT).happened(lifted());
    }

    @Test
    void a_hold_on_a_hold_and_a_lifting_of_none_change_nothing() {
        accepted().and(held()).when(HOLD).unchanged();
        accepted().when(LIFT).unchanged();
    }

    @Test
    void nobody_is_erased_on_the_last_day_of_the_time_for_which_data_is_kept() {
        accepted().when(erase(Period.ofYears(6), "2030-09-01")).refusedWith(RefusalCode.STILL_RETAINED);
    }

    @Test
    void who_was_kept_long_enough_is_erased() {
        accepted().when(erase(Period.ofYears(6), "2030-09-02")).happenedOnce(ParticipantErased.class);
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_erased_or_held() {
        unknown().when(ERASE).invalid("participant");
        unknown().when(HOLD).invalid("participant");
    }

    @Test
    void what_is_left_of_a_registration_names_nobody() {
        Registration left = Robin.registration(true).erased();

        assertThat(left.trn()).isEqualTo(Personal.ERASED);
        assertThat(left.fullName()).isEqualTo(Personal.ERASED);
        assertThat(left.email()).isNull();
    }

    private static EraseParticipant erase(Period keptFor, String on) {
        return new EraseParticipant(ROBIN, REASON, TEXTS, keptFor, "lead.moss", day(on));
    }

    private static ParticipantErased erased() {
        return new ParticipantErased(ROBIN, REASON, TEXTS, "lead.moss", day("2026-06-01"));
    }

    private static LegalHoldPlaced held() {
        return new LegalHoldPlaced(ROBIN, HOLD.reason(), "lead.moss", HOLD.on());
    }

    private static LegalHoldLifted lifted() {
        return new LegalHoldLifted(ROBIN, LIFT.reason(), "lead.moss", LIFT.on());
    }
}
