package org.annals.samplecohort;

import tools.jackson.core.JsonGenerator;

/** The file that says what the cohort is: schedule, places, delivery groups and their days. */
record CohortDescription(Plan plan, Places places) {

    static final String NAME = "cohort.json";

    void write(JsonGenerator json) {
        Calendar calendar = plan.calendar();
        json.writeStartObject();
        json.writeStringProperty("qualification", "npq-senco");
        json.writeStringProperty("cohort", Integer.toString(plan.year()));
        json.writeStringProperty("intake", plan.intake().code());
        json.writeStringProperty("schedule", "npq-leadership-" + plan.intake().code());
        json.writeNumberProperty("funded_places", places.funded());
        json.writeStringProperty("starts_on", calendar.startsOn().toString());
        json.writeStringProperty("ends_on", calendar.endsOn().toString());
        json.writeName("registration");
        json.writeStartObject();
        json.writeStringProperty("opens", calendar.registrationOpens().toString());
        json.writeStringProperty("closes", calendar.registrationCloses().toString());
        json.writeEndObject();
        json.writeName("delivery_groups");
        json.writeStartArray();
        plan.deliveryGroups().forEach(group -> writeGroup(group, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeGroup(DeliveryGroup group, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", group.code());
        json.writeStringProperty("delivery_partner", group.deliveryPartner());
        json.writeNumberProperty("places", places.in(group, plan));
        json.writeName("events");
        json.writeStartArray();
        for (int day = 1; day <= 4; day++) {
            json.writeStartObject();
            json.writeNumberProperty("day", day);
            json.writeStringProperty("date", group.meetsOn(day, plan.calendar()).toString());
            json.writeStringProperty("venue", group.venue(day));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
