package org.annals.standalone.account;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.annals.kernel.access.Role;

/**
 * Somebody who can sign in.
 *
 * @param name under which what they do is recorded
 * @param password its hash, with the name of the algorithm before it
 * @param participants the ids of the participants who they are
 * @param deliveryPartners for whom they act, as cohort plans name them
 * @param enabled whether they can sign in now
 * @param since when it was made
 * @param changes how often it was changed: who signed in before the last of them no longer is
 */
public record Account(
        String name,
        String password,
        Set<Role> roles,
        Set<String> participants,
        Set<String> deliveryPartners,
        boolean enabled,
        Instant since,
        int changes) {

    public Account {
        roles = Set.copyOf(roles);
        participants = Set.copyOf(participants);
        deliveryPartners = Set.copyOf(deliveryPartners);
    }

    Account withPassword(String hash) {
        return new Account(name, hash, roles, participants, deliveryPartners, enabled, since, changes + 1);
    }

    Account enabled(boolean now) {
        return new Account(name, password, roles, participants, deliveryPartners, now, since, changes + 1);
    }

    /** As something else, whatever it was before. */
    Account as(Set<Role> others, Set<String> otherParticipants, Set<String> otherPartners) {
        return new Account(name, password, others, otherParticipants, otherPartners, enabled, since, changes + 1);
    }

    /** Without being this participant; empty if then there is nothing left that it could be. */
    Optional<Account> without(String participant) {
        Set<String> left = new HashSet<>(participants);
        left.remove(participant);
        Set<Role> others = new HashSet<>(roles);
        if (left.isEmpty()) {
            others.remove(Role.PARTICIPANT);
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(as(others, left, deliveryPartners));
    }

    /** Leaves the hash and the people out. */
    @Override
    public String toString() {
        return "Account[" + roles + ", enabled=" + enabled + "]";
    }
}
