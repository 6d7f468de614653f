package org.annals.query.view;

import org.annals.kernel.event.CorrelationId;
import org.annals.kernel.event.EventMetadata;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Puts beside whatever is logged of an event under which id it belongs together with the request that it came of. */
final class CorrelationOfEvents implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        Object id = unit.getMessage().getMetaData().get(EventMetadata.CORRELATION_ID);
        if (id != null) {
            MDC.put(CorrelationId.LOGGED, id.toString());
        }
        try {
            return chain.proceed();
        } finally {
            MDC.remove(CorrelationId.LOGGED);
        }
    }
}
