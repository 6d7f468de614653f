package org.annals.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.springframework.stereotype.Component;

/** Whoever is signed in, with the roles that they have for the request that is under way. */
@Component
class Callers {

    private final HttpServletRequest request;

    /** @param request stands for whichever request is under way */
    Callers(HttpServletRequest request) {
        this.request = request;
    }

    Caller current() {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new IllegalStateException("A command without a signed-in person reached its handler.");
        }
        return new Caller(
                principal.getName(),
                Arrays.stream(Role.values())
                        .filter(role -> request.isUserInRole(role.code()))
                        .collect(Collectors.toSet()));
    }
}
