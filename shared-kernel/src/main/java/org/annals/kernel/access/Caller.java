package org.annals.kernel.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever asks.
 *
 * @param name under which what comes of it is recorded
 * @param participants the ids of the participants who they are
 * @param deliveryPartners for whom they act, as cohort plans name them
 */
public record Caller(String name, Set<Role> roles, Set<String> participants, Set<String> deliveryPartners) {

    public Caller {
        roles = Set.copyOf(roles);
        participants = Set.copyOf(participants);
        deliveryPartners = Set.copyOf(deliveryPartners);
    }

    /** Somebody who is no participant and acts for no delivery partner. */
    public Caller(String name, Set<Role> roles) {
        this(name, roles, Set.of(), Set.of());
    }

    /** Whether one of the roles allows it, whoever it is about. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> RoleTable.allows(role, permission));
    }

    /** The roles that allow it where it is about the caller's own rows, and only there. */
    public Set<Role> ownRowsBy(Permission permission) {
        return roles.stream()
                .filter(role -> RoleTable.allowsForOwnRows(role, permission))
                .collect(Collectors.toSet());
    }

    /** @throws Forbidden unless one of the roles allows it, whoever it is about */
    public void demand(Permission permission) {
        if (!may(permission)) {
            throw new Forbidden(permission);
        }
    }
}
