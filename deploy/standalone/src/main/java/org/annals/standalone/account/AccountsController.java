package org.annals.standalone.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.access.Role;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.standalone.access.SignedIn;
import org.annals.standalone.account.AccountBodies.AccountList;
import org.annals.standalone.account.AccountBodies.AccountName;
import org.annals.standalone.account.AccountBodies.NewAccount;
import org.annals.standalone.account.AccountBodies.NewPassword;
import org.annals.standalone.account.AccountBodies.NewRoles;
import org.annals.standalone.account.AccountBodies.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts", description = "Who can sign in with a password, with which roles.")
class AccountsController {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AccountTrail trail;
    private final Clock clock;

    AccountsController(Accounts accounts, PasswordEncoder passwords, AccountTrail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/api/accounts")
    @LeavesTrace("accounts")
    @Operation(summary = "All accounts, by their names")
    @ApiResponse(responseCode = "200", description = "Without their passwords.", useReturnTypeSchema = true)
    AccountList listAccounts() {
        return new AccountList(accounts.all().stream().map(Shown::of).toList());
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts")
    @Operation(
            summary = "Make an account",
            description = "The role participant wants participants, the role delivery-partner delivery_partners.")
    @ApiResponse(responseCode = "200", description = "It can be signed in to.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The name is taken; code ACCOUNT_EXISTS.")
    Shown makeAccount(@Valid @RequestBody NewAccount asked) {
        Set<Role> roles = roles(asked.roles());
        Set<String> participants = linked(roles, Role.PARTICIPANT, asked.participants());
        Set<String> partners = linked(roles, Role.DELIVERY_PARTNER, asked.deliveryPartners());
        Account account = new Account(
                asked.name(), hash(asked.password()), roles, participants, partners, true, clock.instant(), 0);
        if (accounts.find(account.name()).isPresent()) {
            throw AccountProblem.exists();
        }
        note("account-making", account);
        accounts.add(account);
        return Shown.of(account);
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the password of an account; who is signed in with the old one no longer is")
    @ApiResponse(responseCode = "204", description = "It is set.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void setPassword(@Valid @RequestBody NewPassword asked) {
        String hash = hash(asked.password());
        change("account-password", asked.name(), it -> it.withPassword(hash));
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/roles")
    @Operation(
            summary = "Give an account other roles instead of those that it has; who is signed in to it no longer is",
            description = "The role participant wants participants, the role delivery-partner delivery_partners.")
    @ApiResponse(responseCode = "200", description = "It has them.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    Shown setRoles(@Valid @RequestBody NewRoles asked) {
        Set<Role> roles = roles(asked.roles());
        Set<String> participants = linked(roles, Role.PARTICIPANT, asked.participants());
        Set<String> partners = linked(roles, Role.DELIVERY_PARTNER, asked.deliveryPartners());
        return Shown.of(change("account-roles", asked.name(), it -> it.as(roles, participants, partners)));
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/disabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let nobody sign in to an account; who is signed in to it no longer is")
    @ApiResponse(responseCode = "204", description = "It is disabled.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void disableAccount(@Valid @RequestBody AccountName asked) {
        change("account-disabling", asked.name(), it -> it.enabled(false));
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/enabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a disabled account be signed in to again")
    @ApiResponse(responseCode = "204", description = "It is enabled.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void enableAccount(@Valid @RequestBody AccountName asked) {
        change("account-enabling", asked.name(), it -> it.enabled(true));
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an account; who is signed in to it no longer is")
    @ApiResponse(responseCode = "204", description = "It is gone; what was done under its name stays recorded.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void removeAccount(@Valid @RequestBody AccountName asked) {
        note("account-removal", known(asked.name()));
        accounts.remove(asked.name());
    }

    private Account change(String operation, String name, UnaryOperator<Account> change) {
        note(operation, known(name));
        return accounts.change(name, change);
    }

    private Account known(String name) {
        return accounts.find(name).orElseThrow(AccountProblem::unknown);
    }

    private void note(String operation, Account account) {
        trail.note(SignedIn.caller().name(), operation, account);
    }

    private static Set<Role> roles(List<String> codes) {
        return codes.stream().map(Role::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** Whose rows a role sees, where it sees only some: neither without the other. */
    private static Set<String> linked(Set<Role> roles, Role role, @Nullable List<String> whose) {
        Set<String> given = whose == null ? Set.of() : Set.copyOf(whose);
        if (given.isEmpty() == roles.contains(role)) {
            throw AccountProblem.invalid(
                    "The role " + role + " and whose rows it sees go together: give both or neither.");
        }
        return given;
    }

    private String hash(String password) {
        return String.valueOf(passwords.encode(password));
    }
}
