package org.annals.standalone.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.access.Role;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.standalone.account.AccountBodies.AccountList;
import org.annals.standalone.account.AccountBodies.AccountName;
import org.annals.standalone.account.AccountBodies.NewAccount;
import org.annals.standalone.account.AccountBodies.NewPassword;
import org.annals.standalone.account.AccountBodies.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whatever is done to accounts leaves a trace too: they decide who sees people. */
@RestController
@Tag(name = "Accounts", description = "Who can sign in with a password, with which roles.")
class AccountsController {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock = Clock.systemUTC();

    AccountsController(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
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
    @LeavesTrace("account-making")
    @Operation(
            summary = "Make an account",
            description = "The role participant wants participants, the role delivery-partner delivery_partners.")
    @ApiResponse(responseCode = "200", description = "It can be signed in to.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The name is taken; code ACCOUNT_EXISTS.")
    Shown makeAccount(@Valid @RequestBody NewAccount asked) {
        Set<Role> roles =
                asked.roles().stream().map(Role::of).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<String> participants = linked(roles, Role.PARTICIPANT, asked.participants());
        Set<String> partners = linked(roles, Role.DELIVERY_PARTNER, asked.deliveryPartners());
        Account account = new Account(
                asked.name(), hash(asked.password()), roles, participants, partners, true, clock.instant(), 0);
        accounts.add(account);
        return Shown.of(account);
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/password")
    @LeavesTrace("account-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the password of an account; who is signed in with the old one no longer is")
    @ApiResponse(responseCode = "204", description = "It is set.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void setPassword(@Valid @RequestBody NewPassword asked) {
        String hash = hash(asked.password());
        accounts.change(asked.name(), it -> it.withPassword(hash));
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/disabling")
    @LeavesTrace("account-disabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let nobody sign in to an account; who is signed in to it no longer is")
    @ApiResponse(responseCode = "204", description = "It is disabled.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void disableAccount(@Valid @RequestBody AccountName asked) {
        accounts.change(asked.name(), it -> it.enabled(false));
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/enabling")
    @LeavesTrace("account-enabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a disabled account be signed in to again")
    @ApiResponse(responseCode = "204", description = "It is enabled.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void enableAccount(@Valid @RequestBody AccountName asked) {
        accounts.change(asked.name(), it -> it.enabled(true));
    }

    @Needs(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/api/accounts/removal")
    @LeavesTrace("account-removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an account; who is signed in to it no longer is")
    @ApiResponse(responseCode = "204", description = "It is gone; what was done under its name stays recorded.")
    @ApiResponse(responseCode = "404", description = "There is no such account; code UNKNOWN_ACCOUNT.")
    void removeAccount(@Valid @RequestBody AccountName asked) {
        accounts.remove(asked.name());
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
