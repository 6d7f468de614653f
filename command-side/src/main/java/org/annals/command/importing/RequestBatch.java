package org.annals.command.importing;

import java.util.ArrayList;
import java.util.List;
import org.annals.command.request.Answer;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Request;
import org.annals.command.request.RequestMeters;
import org.annals.command.request.RequestOrigin;
import org.annals.command.request.Requests;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Asks many requests, one after the other, in one unit of work: one commit makes all of them durable. Either all of a
 * batch is recorded or none.
 */
@Component
class RequestBatch {

    private static final int TRIES = 10;

    private final CommandBus commands;
    private final TransactionManager transactions;
    private final RequestMeters meters;

    /** @param commands the bus of this process, so that every request is decided in the unit of work of its batch */
    RequestBatch(
            @Qualifier("localSegment") CommandBus commands, TransactionManager transactions, RequestMeters meters) {
        this.commands = commands;
        this.transactions = transactions;
        this.meters = meters;
    }

    record Item(Request request, RequestOrigin origin) {}

    /** What a request of a batch came to. */
    sealed interface Reply {

        record Answered(Answer answer) implements Reply {}

        /** It cannot mean anything, so nothing was decided. */
        record Meaningless(String field, String sentence) implements Reply {}
    }

    /**
     * The replies, in the order of the requests. Whoever loses a race for an aggregate tries the whole batch again; a
     * request that cannot mean anything is found by halving the batch, so that it stops no other.
     */
    List<Reply> ask(List<Item> items) {
        for (int tried = 1; ; tried++) {
            try {
                return once(items).stream().<Reply>map(Reply.Answered::new).toList();
            } catch (ConcurrencyException | DeadlockException e) {
                if (tried == TRIES) {
                    throw e;
                }
            } catch (InvalidRequest e) {
                return items.size() == 1 ? List.of(new Reply.Meaningless(e.field(), e.sentence())) : halved(items);
            }
        }
    }

    private List<Reply> halved(List<Item> items) {
        int half = items.size() / 2;
        List<Reply> replies = new ArrayList<>(ask(items.subList(0, half)));
        replies.addAll(ask(items.subList(half, items.size())));
        return List.copyOf(replies);
    }

    private List<Answer> once(List<Item> items) {
        DefaultUnitOfWork<Message<?>> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.attachTransaction(transactions);
        List<Answer> answers = new ArrayList<>(items.size());
        long begun = System.nanoTime();
        try {
            for (Item item : items) {
                answers.add(decide(Requests.message(item.request(), item.origin())));
            }
        } catch (RuntimeException | Error e) {
            unitOfWork.rollback(e);
            throw e;
        }
        unitOfWork.commit();
        measure(items, answers, System.nanoTime() - begun);
        return answers;
    }

    /** None is durable before all are, and all share what that takes. */
    private void measure(List<Item> items, List<Answer> answers, long nanos) {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            meters.decided(item.request(), item.origin(), answers.get(at), nanos / items.size());
        }
    }

    /** The local bus decides in the calling thread, so the callback has run when dispatch returns. */
    private Answer decide(CommandMessage<Request> message) {
        List<CommandResultMessage<? extends Answer>> result = new ArrayList<>(1);
        commands.<Request, Answer>dispatch(message, (asked, answered) -> result.add(answered));
        CommandResultMessage<? extends Answer> answered = result.getFirst();
        if (answered.isExceptional() && answered.exceptionResult() instanceof RuntimeException e) {
            throw e;
        }
        return answered.getPayload();
    }
}
