package org.annals.standalone.account;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.annals.kernel.accesslog.Access;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.standalone.accesslog.Untraceable;
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

    private static final String CORRELATION_ID = "X-Correlation-Id";

    private final AccessLog log;
    private final Clock clock = Clock.systemUTC();

    AccountTrail(AccessLog log) {
        this.log = log;
    }

    /**
     * @param operation what is done, such as {@code account-disabling}
     * @throws Untraceable if it cannot be written down
     */
    void note(String actor, String operation, Account account) {
        Collection<String> subjects =
                account.participants().isEmpty() ? List.of(account.name()) : account.participants();
        try {
            subjects.stream()
                    .sorted()
                    .forEach(it -> log.add(new Access(clock.instant(), actor, operation, it, correlationId())));
        } catch (UncheckedIOException e) {
            throw new Untraceable();
        }
    }

    private static @Nullable String correlationId() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object id = request == null ? null : request.getAttribute(CORRELATION_ID, RequestAttributes.SCOPE_REQUEST);
        return id == null ? null : id.toString();
    }
}
