package org.annals.command.policy;

/** The processing group of all policies. It reads the log once more at each start, so whatever a policy does has to be done once. */
public final class Policies {

    public static final String GROUP = "policies";

    private Policies() {}
}
