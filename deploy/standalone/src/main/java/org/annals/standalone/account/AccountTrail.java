package org.annals.standalone.account;

import java.util.Collection;
import java.util.List;
import org.annals.kernel.event.CorrelationId;
import org.annals.standalone.accesslog.AccessNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Notes in the access log who changes which account, before it is changed: accounts decide who sees people. The account of a
 * participant is noted by the id of the participant, since its name may be the person's.
 */
@Component
final class AccountTrail {

    private final AccessNotes notes;

    AccountTrail(AccessNotes notes) {
        this.notes = notes;
    }

    /**
     * @param operation what is done, such as {@code account-disabling}
     * @throws org.annals.standalone.accesslog.Untraceable if it cannot be written down
     */
    void note(String actor, String operation, Account account) {
        Collection<String> subjects =
                account.participants().isEmpty() ? List.of(account.name()) : account.participants();
        subjects.stream().sorted().forEach(it -> notes.add(actor, operation, it, correlationId()));
    }

    private static @Nullable Object correlationId() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : request.getAttribute(CorrelationId.HEADER, RequestAttributes.SCOPE_REQUEST);
    }
}
