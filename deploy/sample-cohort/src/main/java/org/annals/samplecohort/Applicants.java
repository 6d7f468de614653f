package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a cohort. Each follows from the seed and a number alone, so none need be kept in memory. */
final class Applicants {

    static final List<String> COACHES =
            List.of("coach.ali", "coach.brooke", "coach.cohen", "coach.drummond", "coach.evans");

    private static final List<String> SENCO_ANSWERS =
            List.of("yes", "yes", "yes", "no_but_i_plan_to_become_one", "no_i_do_not_plan_to_be_a_SENCO");
    private static final List<String> FIRST_NAMES = List.of(
            "Amina", "Ben", "Chloe", "Dev", "Elin", "Farah", "George", "Hana", "Isla", "Jonah", "Kofi", "Layla", "Musa",
            "Nia", "Oscar", "Priya", "Quentin", "Rosa", "Siân", "Tess", "Umar", "Violet", "Wren", "Xan", "Yusuf",
            "Zoe");
    private static final List<String> LAST_NAMES = List.of(
            "Adeyemi",
            "Brown",
            "Clarke",
            "Davies",
            "Evans",
            "Fletcher",
            "Green",
            "Hughes",
            "Iqbal",
            "Jones",
            "Khan",
            "Lewis",
            "Morgan",
            "Nowak",
            "O'Brien",
            "Patel",
            "Quigley",
            "Roberts",
            "Shah",
            "Taylor",
            "Underwood",
            "Vaughan",
            "Williams",
            "Xu",
            "Young",
            "Zaman");

    // Coprime to 9,999,999 = 3 * 3 * 239 * 4649, so that no two numbers below it share a TRN.
    private static final long TRN_STEP = 6_180_341;
    private static final long TRNS = 9_999_999;

    private final Plan plan;

    Applicants(Plan plan) {
        this.plan = plan;
    }

    Applicant number(int number) {
        Draw draw = plan.draw(number, "applicant");
        Admission admission = draw.weighted(List.of(Admission.values()));
        String worksAsSenco = draw.oneOf(SENCO_ANSWERS);
        boolean selfFunded = admission == Admission.GROUP_FULL || draw.percent(10);
        boolean needsFunding =
                admission == Admission.NOT_ELIGIBLE_FOR_FUNDING || admission == Admission.NO_FUNDED_PLACE_LEFT;
        boolean funded = needsFunding || !selfFunded;
        return new Applicant(
                number,
                trn(number),
                draw.oneOf(FIRST_NAMES) + " " + draw.oneOf(LAST_NAMES),
                draw.uuid(),
                draw.uuid(),
                "%06d".formatted(draw.between(100_000, 149_999)),
                "100%05d".formatted(draw.between(0, 99_999)),
                worksAsSenco,
                "yes".equals(worksAsSenco) ? sencoSince(draw) : null,
                draw.percent(7),
                admission != Admission.NOT_ELIGIBLE_FOR_FUNDING && (funded || draw.percent(40)),
                funded,
                admission,
                decidedAt(admission, draw),
                admission == Admission.GROUP_FULL
                        ? plan.fullGroup()
                        : new DeliveryGroup(draw.between(0, plan.groups() - 1)),
                draw.oneOf(COACHES),
                draw.weighted(List.of(Diligence.values())),
                standing(draw),
                draw.weighted(List.of(Ending.values())),
                mishap(draw));
    }

    private String trn(int number) {
        long first = Math.floorMod(plan.seed() * 7_919 + 2_718_281, TRNS);
        return "%07d".formatted((first + number * TRN_STEP) % TRNS + 1);
    }

    private LocalDate sencoSince(Draw draw) {
        return LocalDate.of(draw.between(2004, plan.year() - 1), draw.between(1, 12), 1);
    }

    private ZonedDateTime decidedAt(Admission admission, Draw draw) {
        LocalDate start = plan.calendar().startsOn();
        LocalDate date =
                admission.comesTooLate() ? start.plusDays(draw.between(1, 3)) : start.minusDays(draw.between(5, 55));
        return London.at(date, draw.between(9, 16), draw.between(0, 59));
    }

    private Standing standing(Draw draw) {
        LocalDate from = plan.calendar().startsOn().plusDays(draw.between(40, 420));
        int chance = draw.between(1, 100);
        boolean again = draw.percent(25);
        if (chance <= 4) {
            return new Standing.Withdraws(from, draw.oneOf(StatusChanges.WITHDRAWAL_REASONS), again);
        }
        if (chance <= 8) {
            LocalDate resumed = draw.percent(70) ? from.plusDays(draw.between(60, 120)) : null;
            return new Standing.Defers(from, resumed, draw.oneOf(StatusChanges.DEFERRAL_REASONS), again);
        }
        return new Standing.Stays();
    }

    private static @Nullable Mishap mishap(Draw draw) {
        return draw.percent(30) ? draw.oneOf(List.of(Mishap.values())) : null;
    }
}
