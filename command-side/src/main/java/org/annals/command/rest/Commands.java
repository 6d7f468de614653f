package org.annals.command.rest;

import java.util.function.UnaryOperator;
import org.annals.command.request.Answer;
import org.annals.command.request.Answer.Outcome;
import org.annals.command.request.LogPosition;
import org.annals.command.request.Request;
import org.annals.command.request.Requests;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes what was sent to the aggregate that decides it, and its answer back. */
@Component
class Commands {

    private final Requests requests;
    private final Origins origins;
    private final LogPosition log;

    Commands(Requests requests, Origins origins, LogPosition log) {
        this.requests = requests;
        this.origins = origins;
        this.log = log;
    }

    /**
     * @param body what the command was made from
     * @throws Refused if a rule forbids it
     */
    ResponseEntity<CommandAnswer> ask(Request command, CommandBody body) {
        return ask(command, body, UnaryOperator.identity());
    }

    ResponseEntity<CommandAnswer> ask(Request command, CommandBody body, UnaryOperator<CommandAnswer> completed) {
        Answer answer = requests.ask(command, origins.of(command, body));
        long position = log.head();
        if (answer.outcome() == Outcome.REFUSED) {
            throw new Refused(answer, position);
        }
        return ResponseEntity.ok()
                .headers(AnswerHeaders.of(answer, position))
                .body(completed.apply(CommandAnswer.of(answer)));
    }
}
