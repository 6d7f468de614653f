package org.annals.standalone.account;

import java.util.List;
import org.annals.command.policy.Policies;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.standalone.role.OnCommandSide;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Nobody signs in as a participant who was erased. It sees every erasure again at each start, so accounts that came back from
 * an old copy of their file go again.
 */
@Component
@OnCommandSide
@ProcessingGroup(Policies.OF_ACCOUNTS)
class WhenErasedThenForgetAccounts {

    /** Annals itself. */
    private static final String SYSTEM = "system";

    private final Accounts accounts;
    private final AccountTrail trail;

    WhenErasedThenForgetAccounts(Accounts accounts, AccountTrail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    @EventHandler
    void on(ParticipantErased event) {
        String participant = event.participant().value();
        List<Account> theirs = accounts.of(participant);
        theirs.forEach(it -> trail.note(SYSTEM, "account-forgetting", it));
        if (!theirs.isEmpty()) {
            accounts.forget(participant);
        }
    }
}
