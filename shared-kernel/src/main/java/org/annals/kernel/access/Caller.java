package org.annals.kernel.access;

import java.util.Set;

/**
 * Whoever asks.
 *
 * @param name under which what comes of it is recorded
 */
public record Caller(String name, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> RoleTable.allows(role, permission));
    }

    /** @throws Forbidden unless one of the roles allows it */
    public void demand(Permission permission) {
        if (!may(permission)) {
            throw new Forbidden(permission);
        }
    }
}
