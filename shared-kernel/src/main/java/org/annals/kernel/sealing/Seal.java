package org.annals.kernel.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed text: {@code sealed:1:<subject>:<event>:<field>:<box>}. The first three are bound to the box: a box that was
 * put elsewhere cannot be opened there.
 *
 * @param subject whose key opens it: a participant's id, or that of the event itself
 * @param event the id of the event that it stands in
 * @param field where in the event it stands, such as {@code registration.trn}
 * @param box a nonce of 12 bytes, what AES-256-GCM made of the text, and a tag of 16 bytes
 */
record Seal(String subject, String event, String field, byte[] box) {

    static final String PREFIX = "sealed:1:";

    private static final byte[] START = PREFIX.getBytes(UTF_8);
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "(?<subject>[^:]+):(?<event>[^:]+):(?<field>[^:]+):(?<box>[A-Za-z0-9_-]+)");

    /**
     * Empty if the text has another form.
     *
     * @throws SealBroken if the box is none
     */
    static Optional<Seal> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Seal(
                        form.group("subject"),
                        form.group("event"),
                        form.group("field"),
                        decoded(form.group("event"), form.group("box"))))
                : Optional.empty();
    }

    private static byte[] decoded(String event, String box) {
        try {
            return Base64.getUrlDecoder().decode(box);
        } catch (IllegalArgumentException e) {
            throw new SealBroken(event);
        }
    }

    String text() {
        return place(subject, event, field) + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(box);
    }

    /** Whether there can be a seal in these bytes; most events have none, and to look is much faster than to read JSON. */
    static boolean mayBeIn(byte[] json) {
        for (int from = 0; from <= json.length - START.length; from++) {
            if (Arrays.equals(json, from, from + START.length, START, 0, START.length)) {
                return true;
            }
        }
        return false;
    }

    /** What is bound to the box, as the associated data of AES-GCM. */
    static byte[] binding(String subject, String event, String field) {
        return place(subject, event, field).getBytes(UTF_8);
    }

    byte[] binding() {
        return binding(subject, event, field);
    }

    private static String place(String subject, String event, String field) {
        return PREFIX + subject + ":" + event + ":" + field;
    }

    boolean standsIn(String otherEvent, String otherField) {
        return event.equals(otherEvent) && field.equals(otherField);
    }
}
