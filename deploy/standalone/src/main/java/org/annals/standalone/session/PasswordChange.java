package org.annals.standalone.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.annals.standalone.account.Passwords;

/** What somebody sends who wants another password for their own account. */
record PasswordChange(
        @NotNull @Size(max = 200) String oldPassword,

        @NotNull
        @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST, message = Passwords.LENGTH)
        @Pattern(regexp = Passwords.TYPED, message = Passwords.CHARACTERS)
        String newPassword) {

    /** Leaves all of it out. */
    @Override
    public String toString() {
        return "PasswordChange";
    }
}
