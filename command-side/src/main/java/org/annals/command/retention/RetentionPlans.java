package org.annals.command.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.annals.command.erasure.Erasures;
import org.annals.command.erasure.WholeLog;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.retention.RetentionRules;
import org.springframework.stereotype.Component;

/** Finds what is due today (UTC), and changes nothing. The log is read once from its start if there is a rule for what is in it. */
@Component
public class RetentionPlans {

    private final RetentionRules rules;
    private final WholeLog log;
    private final Erasures erasures;
    private final AccessLogDays accessLog;
    private final Clock clock;

    RetentionPlans(RetentionRules rules, WholeLog log, Erasures erasures, AccessLogDays accessLog, Clock clock) {
        this.rules = rules;
        this.log = log;
        this.erasures = erasures;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * What is found by one look at the log.
     *
     * @param unrecorded who has gone already, by a retention that was cut off before it was recorded
     */
    record Found(RetentionPlan plan, List<ParticipantId> unrecorded) {}

    /** What would go if the rules were applied now. */
    public RetentionPlan today() {
        return look().plan();
    }

    Found look() {
        LocalDate on = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Period participants = rules.participants();
        Period rows = rules.unreadRows();
        Holdings holdings = participants == null && rows == null ? new Holdings() : held();
        RetentionPlan plan = new RetentionPlan(
                on,
                participants == null ? DueOfKind.KEPT : holdings.participants(participants, rules.atLeast(), on),
                rows == null ? DueOfKind.KEPT : holdings.unreadRows(rows, on, erasures.naming(holdings.held())),
                accessLog(on));
        return new Found(plan, holdings.unrecorded());
    }

    private Holdings held() {
        Holdings holdings = new Holdings();
        log.forEach(event -> {
            if (Holdings.concern(event.getPayloadType())) {
                holdings.apply(
                        event.getIdentifier(),
                        event.getPayload(),
                        event.getMetaData().get(EventMetadata.ORIGIN));
            }
        });
        return holdings;
    }

    private DueOfKind accessLog(LocalDate on) {
        Period keptFor = rules.accessLog();
        if (keptFor == null) {
            return DueOfKind.KEPT;
        }
        List<Due> due = accessLog.before(on).stream()
                .map(day -> new Due(day.toString(), day.plus(keptFor)))
                .filter(it -> !on.isBefore(it.since()))
                .toList();
        return DueOfKind.of(keptFor, due, it -> false);
    }
}
