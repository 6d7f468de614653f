package org.annals.command.request;

import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.access.Permission;
import org.annals.kernel.event.EventMetadata;
import org.axonframework.messaging.MetaData;

/** Whether whoever asks may ask for it. Who is not known may nothing. */
final class Authority {

    private Authority() {}

    /** @throws Forbidden unless the caller has a role that allows it */
    static void check(Request request, MetaData origin) {
        Permission wanted = wanted(request, origin);
        if (isOwnDoing(wanted, origin)) {
            return;
        }
        if (!(origin.get(RequestOrigin.CALLER) instanceof Caller caller)) {
            throw new Forbidden(wanted);
        }
        caller.demand(wanted);
        if (wanted != Permission.IMPORT_COHORTS && namesAnother(request, caller)) {
            caller.demand(Permission.ACT_FOR_OTHERS);
        }
    }

    private static boolean namesAnother(Request request, Caller caller) {
        String doneBy = request.doneBy();
        return doneBy != null && !doneBy.equals(caller.name());
    }

    /** A row tells what others did, each in the role of their own; what is to be allowed is to bring in such rows. */
    private static Permission wanted(Request request, MetaData origin) {
        return RequestOrigin.IMPORT.equals(origin.get(EventMetadata.ORIGIN))
                ? Permission.IMPORT_COHORTS
                : request.permission();
    }

    /** The one thing that Annals does without being asked. */
    private static boolean isOwnDoing(Permission wanted, MetaData origin) {
        return RequestOrigin.SYSTEM.equals(origin.get(EventMetadata.ORIGIN))
                && wanted == Permission.RECORD_MISSED_WINDOWS;
    }
}
