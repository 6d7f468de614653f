package org.annals.samplecohort;

import java.time.LocalDate;
import java.util.List;

/** The people who meet at one place on the four face-to-face days. */
record DeliveryGroup(int number) {

    private static final List<String> TOWNS = List.of(
            "bristol",
            "leeds",
            "norwich",
            "exeter",
            "durham",
            "preston",
            "lincoln",
            "reading",
            "truro",
            "derby",
            "carlisle",
            "brighton",
            "ipswich",
            "stafford",
            "hull",
            "wigan");
    private static final List<String> PARTNERS = List.of(
            "Avon Teaching School Hub",
            "Aire Valley Partnership",
            "Broadland Trust",
            "Exe Teaching School Hub",
            "Wearside Partnership",
            "Ribble Trust",
            "Witham Teaching School Hub",
            "Kennet Partnership",
            "Fal Trust",
            "Derwent Teaching School Hub",
            "Eden Partnership",
            "Downs Trust",
            "Orwell Teaching School Hub",
            "Sow Valley Partnership",
            "Humber Trust",
            "Douglas Teaching School Hub");

    /** The town, with a number when it has several groups. */
    String code() {
        String town = TOWNS.get(number % TOWNS.size());
        int round = number / TOWNS.size() + 1;
        return round == 1 ? town : town + "-" + round;
    }

    String deliveryPartner() {
        return PARTNERS.get(number % PARTNERS.size());
    }

    LocalDate meetsOn(int day, Calendar calendar) {
        return calendar.weekOfDay(day).plusDays((number + 3) % 5);
    }

    String venue(int day) {
        return "%s, hall %d".formatted(deliveryPartner(), day);
    }
}
