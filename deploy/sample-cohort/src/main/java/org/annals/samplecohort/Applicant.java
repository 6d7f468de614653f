package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One invented person with all that decides which rows they leave in the files. */
record Applicant(
        int number,
        String trn,
        String fullName,
        UUID participantId,
        UUID applicationId,
        String schoolUrn,
        String schoolUkprn,
        String worksAsSenco,
        @Nullable LocalDate sencoSince,
        boolean holdsNasenco,
        boolean eligible,
        boolean funded,
        Admission admission,
        ZonedDateTime decidedAt,
        DeliveryGroup group,
        String coach,
        Diligence diligence,
        Standing standing,
        Ending ending,
        @Nullable Mishap mishap) {

    /** Unique because the TRN is in it; letters that mail servers may not take are left out. */
    String email() {
        String name = fullName.toLowerCase(Locale.ROOT).replace(' ', '.').replaceAll("[^a-z.]", "");
        return name + "." + trn + "@school.example";
    }

    boolean accepted() {
        return admission == Admission.ACCEPTED;
    }

    boolean studiesOn(LocalDate date) {
        return accepted() && standing.studiesOn(date);
    }

    /** Whether a row is left out that diligence, or presence, would have made. */
    boolean misses(LocalDate date, Draw draw) {
        return draw.perMille(diligence.missesPerMille()) || !studiesOn(date);
    }

    boolean has(Mishap one) {
        return accepted() && mishap == one;
    }
}
