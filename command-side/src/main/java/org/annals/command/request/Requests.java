package org.annals.command.request;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** Takes requests to the aggregates that decide them. An answer is given once what it says is durable. */
@Component
public class Requests {

    private static final int TRIES = 5;
    private static final int SECONDS = 20;

    private final CommandGateway gateway;
    private final RequestMeters meters;

    Requests(CommandGateway gateway, RequestMeters meters) {
        this.gateway = gateway;
        this.meters = meters;
    }

    /** A request as the command message under which its aggregate handles it. */
    public static CommandMessage<Request> message(Request request, RequestOrigin origin) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(request, origin.toMetaData(request.doneBy())), request.handler());
    }

    /**
     * Asks and waits for the answer. Whoever loses a race for an aggregate is asked again, so that a rule gives the answer
     * and not the race.
     *
     * @throws org.annals.kernel.access.Forbidden if the caller may not ask for it
     * @throws InvalidRequest if the request cannot mean anything
     * @throws VersionConflict if the aggregate has moved on
     * @throws KeyReused if the idempotency key came with another request before
     * @throws StoreUnavailable if it cannot be made durable now
     */
    public Answer ask(Request request, RequestOrigin origin) {
        return meters.measured(request, origin, () -> untilNoRaceIsLost(request, origin));
    }

    private Answer untilNoRaceIsLost(Request request, RequestOrigin origin) {
        for (int tried = 1; ; tried++) {
            try {
                return await(gateway.send(message(request, origin)));
            } catch (ConcurrencyException | DeadlockException e) {
                if (tried == TRIES) {
                    throw new StoreUnavailable("Too many requests for the same record at once; try again.", e);
                }
            }
        }
    }

    private static Answer await(CompletableFuture<Answer> answer) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw StoreUnavailable.told(cause);
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new StoreUnavailable("The record could not be written in time; ask again with the same key.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("The server is stopping; ask again with the same key.", e);
        }
    }
}
