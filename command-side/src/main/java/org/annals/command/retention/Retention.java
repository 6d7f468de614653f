package org.annals.command.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.command.erasure.Erasures;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.command.request.Answer.Outcome;
import org.annals.command.request.RequestOrigin;
import org.annals.command.request.Requests;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.retention.RetentionApplied;
import org.springframework.stereotype.Component;

/** Lets go what is due: participants by an erasure each, and the rest by one event that says what goes. */
@Component
public class Retention {

    private final RetentionPlans plans;
    private final Erasures erasures;
    private final Requests requests;
    private final WhenRetentionAppliedThenDestroyKeys keys;
    private final AccessLogDays accessLog;

    Retention(
            RetentionPlans plans,
            Erasures erasures,
            Requests requests,
            WhenRetentionAppliedThenDestroyKeys keys,
            AccessLogDays accessLog) {
        this.plans = plans;
        this.erasures = erasures;
        this.requests = requests;
        this.keys = keys;
        this.accessLog = accessLog;
    }

    /**
     * Applies the rules. What is cut off is finished by applying them again, and then recorded with whoever went before.
     *
     * @return what went; whom a rule protected in the meantime is among those held back
     * @throws org.annals.kernel.access.Forbidden if whoever asks may not erase
     */
    public synchronized RetentionPlan apply(RequestOrigin origin) {
        RetentionPlans.Found found = plans.look();
        RetentionPlan plan = found.plan();
        DueOfKind gone = plan.participants().without(erase(plan, origin.by(RequestOrigin.RETENTION)));
        RetentionPlan done = new RetentionPlan(plan.on(), gone, plan.unreadRows(), plan.accessLog());
        if (!done.isEmpty() || !found.unrecorded().isEmpty()) {
            requests.ask(new RecordRetention(event(done, found.unrecorded(), origin)), origin);
            keys.destroy(done.unreadRows().ids());
            done.accessLog().ids().forEach(day -> delete(day, origin));
        }
        return done;
    }

    /** The ids of those whom a rule protects. */
    private Set<String> erase(RetentionPlan plan, RequestOrigin origin) {
        String due = plan.participants().keptFor();
        if (due == null) {
            return Set.of();
        }
        List<ParticipantId> people =
                plan.participants().ids().stream().map(ParticipantId::new).toList();
        Personal reason = new Personal("Retention: kept for %s.".formatted(due));
        Set<String> refused = new HashSet<>();
        for (EraseParticipant request : erasures.requests(
                people, reason, Period.parse(due), origin.caller().name(), plan.on())) {
            if (requests.ask(request, origin).outcome() == Outcome.REFUSED) {
                refused.add(request.participant().value());
            } else {
                erasures.carryOut(request);
            }
        }
        return refused;
    }

    private void delete(String day, RequestOrigin origin) {
        accessLog.delete(LocalDate.parse(day), origin.caller().name(), origin.correlationId());
    }

    private static RetentionApplied event(RetentionPlan done, List<ParticipantId> before, RequestOrigin origin) {
        Map<String, String> rules = new HashMap<>();
        note(rules, "participants", done.participants());
        note(rules, "unread-rows", done.unreadRows());
        note(rules, "access-log", done.accessLog());
        return new RetentionApplied(
                rules,
                Stream.concat(
                                before.stream(),
                                done.participants().ids().stream().map(ParticipantId::new))
                        .toList(),
                done.unreadRows().ids(),
                done.accessLog().ids().stream().map(LocalDate::parse).toList(),
                origin.caller().name(),
                done.on());
    }

    private static void note(Map<String, String> rules, String kind, DueOfKind of) {
        String keptFor = of.keptFor();
        if (keptFor != null) {
            rules.put(kind, keptFor);
        }
    }
}
