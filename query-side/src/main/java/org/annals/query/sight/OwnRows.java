package org.annals.query.sight;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.access.Permission;
import org.annals.kernel.access.Role;
import org.annals.query.cohortprogress.Hosted;
import org.annals.query.participantrecord.Coached;
import org.annals.query.rest.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Participants see their own rows, coaches those of whom they have held a session with, delivery partners those of the
 * participants in their groups.
 */
@Component
class OwnRows implements Sight {

    private final Coached coached;
    private final Hosted hosted;

    OwnRows(Coached coached, Hosted hosted) {
        this.coached = coached;
        this.hosted = hosted;
    }

    @Override
    public Optional<Set<String>> only(Permission permission, @Nullable Long minPosition) {
        Caller caller = caller();
        if (caller.may(permission)) {
            return Optional.empty();
        }
        Set<Role> roles = caller.ownRowsBy(permission);
        if (roles.isEmpty()) {
            throw new Forbidden(permission);
        }
        Set<String> ids = new HashSet<>();
        roles.forEach(role -> ids.addAll(ids(role, caller, minPosition)));
        return Optional.of(ids);
    }

    private Set<String> ids(Role role, Caller caller, @Nullable Long minPosition) {
        return switch (role) {
            case PARTICIPANT -> caller.participants();
            case COACH -> coached.by(caller.name(), minPosition);
            case DELIVERY_PARTNER -> hosted.by(caller.deliveryPartners(), minPosition);
            case ADMINISTRATOR, PROGRAMME_STAFF, FACILITATOR, ASSESSOR, MODERATOR, AUDITOR, OPERATOR -> Set.of();
        };
    }

    /** The gate has left it at the request that is under way. */
    private static Caller caller() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(Caller.class.getName(), RequestAttributes.SCOPE_REQUEST) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("A query without a caller reached its handler.");
    }
}
