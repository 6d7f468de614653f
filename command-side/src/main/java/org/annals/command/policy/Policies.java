package org.annals.command.policy;

import java.util.List;

/** The processing groups of policies. They read the log once more at each start, so whatever a policy does has to be done once. */
public final class Policies {

    public static final String GROUP = "policies";

    /** Of policies that need the file of the accounts: while that is spoilt, they wait and the others do not. */
    public static final String OF_ACCOUNTS = "account-policies";

    static final List<String> ALL = List.of(GROUP, OF_ACCOUNTS);

    private Policies() {}
}
