package org.annals.standalone.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.annals.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about accounts. Names stand in bodies: they are people's, and URLs end up in logs. */
final class AccountBodies {

    /** As imported files name people. It begins with a letter, so that no TRN is one; those of Annals itself are nobody's. */
    private static final String NAME = "^(?!(admin|system|nobody|anonymous)$)[a-z][a-z0-9._-]{0,99}$";

    private static final String ROLE =
            "administrator|programme-staff|facilitator|coach|assessor|moderator|auditor|participant|delivery-partner|operator";
    private static final String NO_ROLE =
            "is no role; there are administrator, programme-staff, facilitator, coach, assessor, moderator, auditor, participant, delivery-partner and operator";
    private static final String PARTICIPANT = "participant-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int MOST = 50;

    private AccountBodies() {}

    record Shown(
            String name,
            List<String> roles,
            List<String> participants,
            List<String> deliveryPartners,
            boolean enabled,
            Instant since) {

        static Shown of(Account account) {
            return new Shown(
                    account.name(),
                    account.roles().stream().sorted().map(Role::code).toList(),
                    account.participants().stream().sorted().toList(),
                    account.deliveryPartners().stream().sorted().toList(),
                    account.enabled(),
                    account.since());
        }
    }

    record AccountList(List<Shown> items) {}

    /**
     * @param participants the ids of the participants who they are, with the role participant
     * @param deliveryPartners as cohort plans name them, with the role delivery-partner
     */
    record NewAccount(
            @NotNull
            @Pattern(
                    regexp = NAME,
                    message = "is no name of an account: a small letter, then small letters, digits, '.', '_' and '-'")
            String name,

            @NotNull
            @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST, message = Passwords.LENGTH)
            @Pattern(regexp = Passwords.TYPED, message = Passwords.CHARACTERS)
            String password,

            @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = ROLE, message = NO_ROLE) String> roles,

            @Size(max = MOST) @Nullable
            List<@NotNull @Pattern(regexp = PARTICIPANT, message = "is no id of a participant") String> participants,

            @Size(max = MOST) @Nullable List<@NotNull @Size(min = 1, max = 200) String> deliveryPartners) {}

    /** What an account is from now on, instead of what it was. */
    record NewRoles(
            @NotNull @Size(max = 100) String name,

            @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = ROLE, message = NO_ROLE) String> roles,

            @Size(max = MOST) @Nullable
            List<@NotNull @Pattern(regexp = PARTICIPANT, message = "is no id of a participant") String> participants,

            @Size(max = MOST) @Nullable List<@NotNull @Size(min = 1, max = 200) String> deliveryPartners) {}

    record NewPassword(
            @NotNull @Size(max = 100) String name,

            @NotNull
            @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST, message = Passwords.LENGTH)
            @Pattern(regexp = Passwords.TYPED, message = Passwords.CHARACTERS)
            String password) {}

    record AccountName(@NotNull @Size(max = 100) String name) {}
}
