package org.annals.standalone.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of the request that is under way, as Spring Security keeps it: each role is the authority {@code ROLE_code}. */
public final class SignedIn {

    private static final String PREFIX = "ROLE_";

    private SignedIn() {}

    private record Known(Caller caller) implements AuthenticatedPrincipal {

        @Override
        public String getName() {
            return caller.name();
        }
    }

    /** Lets the caller be known for this request. */
    public static void as(Caller caller) {
        List<GrantedAuthority> roles = caller.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(PREFIX + role.code()))
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(new Known(caller), null, roles));
        SecurityContextHolder.setContext(context);
    }

    /** Whoever is known; empty for strangers. */
    public static Optional<Caller> known() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Known known
                ? Optional.of(known.caller())
                : Optional.empty();
    }

    /** Whether it is whoever has the token of the data folder: that name is nobody else's. */
    public static boolean isOfDataFolder(Caller caller) {
        return caller.name().equals(BearerFilter.ADMIN.name());
    }

    public static Caller caller() {
        return caller(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Nobody is somebody without a role. */
    static Caller caller(@Nullable Authentication authentication) {
        if (authentication == null) {
            return new Caller("nobody", Set.of());
        }
        if (authentication.getPrincipal() instanceof Known known) {
            return known.caller();
        }
        Set<Role> roles = authentication.getAuthorities().stream()
                .map(it -> String.valueOf(it.getAuthority()))
                .filter(it -> it.startsWith(PREFIX))
                .map(it -> Role.of(it.substring(PREFIX.length())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Caller(authentication.getName(), roles);
    }
}
