package org.annals.standalone.axon;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.grpc.StatusRuntimeException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The connector tells in its own words when Axon Server goes while an aggregate is read; here they become Axon's. */
final class AxonServerAway implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (StreamClosedException | StatusRuntimeException e) {
            throw new EventStoreException("Axon Server went away.", e);
        }
    }
}
