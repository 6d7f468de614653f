package org.annals.command.rest;

/**
 * The body of a command: a record whose components are named in snake_case in JSON. Required components are marked
 * {@code @NotNull}; what a value must look like says its type, and its constraints what it may be.
 */
interface CommandBody {

    /** Most characters of a name or a code. */
    int NAME = 200;

    /** Most characters of a text. */
    int TEXT = Form.MOST_CHARACTERS;

    String SHA256 = "^[0-9A-Fa-f]{64}$";

    String COHORT = "^cohort-[a-z0-9-]+-[0-9]{4}-(spring|autumn)$";
}
