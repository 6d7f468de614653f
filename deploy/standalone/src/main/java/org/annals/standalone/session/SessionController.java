package org.annals.standalone.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Role;
import org.annals.standalone.access.SignedIn;
import org.annals.standalone.account.Account;
import org.annals.standalone.account.OwnPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sign-in", description = "Who asks, and sessions for people.")
class SessionController {

    static final String SESSION = "/api/session";

    private final SignIn signIn;
    private final Sessions sessions;
    private final OwnPassword passwords;

    SessionController(SignIn signIn, Sessions sessions, OwnPassword passwords) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    record Credentials(
            @NotNull @Size(max = 100) String name,
            @NotNull @Size(max = 200) String password) {

        /** Leaves all of it out. */
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /**
     * Who asks.
     *
     * @param participants the ids of the participants who they are
     * @param csrfToken to be sent as X-CSRF-TOKEN with whatever changes something; null without a session, as is the end
     */
    record WhoAsks(
            String name,
            List<String> roles,
            List<String> participants,
            List<String> deliveryPartners,
            @Nullable String csrfToken,
            @Nullable Instant expiresAt) {}

    @Needs({})
    @PostMapping(SESSION)
    @SecurityRequirements
    @Operation(
            summary = "Sign in with the name and the password of an account",
            description = "Sets the cookie annals-session. Who was signed in with the same cookie no longer is.")
    @ApiResponse(responseCode = "200", description = "Signed in.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "401", description = "They open no account; code UNAUTHENTICATED.")
    @ApiResponse(
            responseCode = "429",
            description = "Tried too often; code TOO_MANY_ATTEMPTS, and Retry-After says how long to wait.")
    WhoAsks signIn(@Valid @RequestBody Credentials offered, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request, response, signIn.account(offered.name(), offered.password(), request.getRemoteAddr()));
        return sessions.caller(request).map(it -> shown(it, request)).orElseThrow(SignInProblem::notSignedIn);
    }

    @Needs({})
    @GetMapping(SESSION)
    @Operation(summary = "Who asks, with which roles; in a session also its token against forged requests")
    @ApiResponse(responseCode = "200", description = "Whoever asks.", useReturnTypeSchema = true)
    WhoAsks whoAsks(HttpServletRequest request) {
        return shown(SignedIn.caller(), request);
    }

    @Needs({})
    @PostMapping(SESSION + "/password")
    @Operation(
            summary = "Change one's own password",
            description =
                    "For who has signed in with it. Other sessions of the account end; this one goes on, with a new cookie.")
    @ApiResponse(responseCode = "200", description = "It is changed.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", description = "The old password is not the account's; code WRONG_PASSWORD.")
    @ApiResponse(
            responseCode = "409",
            description =
                    "Not signed in with a password; code NO_PASSWORD. Changed by somebody else meanwhile; code ACCOUNT_CHANGED.")
    @ApiResponse(
            responseCode = "429",
            description = "Tried too often; code TOO_MANY_ATTEMPTS, and Retry-After says how long to wait.")
    WhoAsks changePassword(
            @Valid @RequestBody PasswordChange asked, HttpServletRequest request, HttpServletResponse response) {
        Account account = withPassword(request);
        if (!signIn.opens(account.name(), asked.oldPassword(), request.getRemoteAddr())) {
            throw SignInProblem.wrongPassword();
        }
        sessions.goOn(request, response, passwords.change(account, asked.newPassword()));
        return shown(SignedIn.caller(), request);
    }

    @Needs({})
    @PostMapping(SESSION + "/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out; without a session nothing happens")
    @ApiResponse(responseCode = "204", description = "Signed out.")
    void signOut(HttpServletRequest request) {
        sessions.end(request);
    }

    /** Whoever sends a token as well is who the token says. */
    private Account withPassword(HttpServletRequest request) {
        return sessions.account(request)
                .filter(it -> request.getHeader(HttpHeaders.AUTHORIZATION) == null)
                .orElseThrow(SignInProblem::withoutPassword);
    }

    private WhoAsks shown(Caller caller, HttpServletRequest request) {
        Optional<Session> session = sessions.current(request);
        return new WhoAsks(
                caller.name(),
                caller.roles().stream().sorted().map(Role::code).toList(),
                caller.participants().stream().sorted().toList(),
                caller.deliveryPartners().stream().sorted().toList(),
                session.map(it -> csrfToken(request)).orElse(null),
                session.map(Session::until).orElse(null));
    }

    private static String csrfToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return token.getToken();
        }
        throw new IllegalStateException("A session without a token against forged requests.");
    }
}
