package org.annals.standalone.sealing;

import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.sealing.Sealing;
import org.annals.kernel.sealing.Sealing.Unsealed;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** The content of an event that is sealed when it is written: an event store asks a message for its bytes. */
final class SealedContent<T> extends GenericMessage<T> {

    private static final long serialVersionUID = 1L;

    private final transient Sealing sealing;

    SealedContent(Message<T> message, MetaData metaData, Sealing sealing) {
        super(message.getIdentifier(), message.getPayloadType(), message.getPayload(), metaData);
        this.sealing = sealing;
    }

    @Override
    public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> representation) {
        SerializedObject<byte[]> plain = super.serializePayload(serializer, byte[].class);
        byte[] sealed = sealing.seal(new Unsealed(getIdentifier(), (DomainEvent) getPayload()), plain.getData());
        return serializer
                .getConverter()
                .convert(new SimpleSerializedObject<>(sealed, byte[].class, plain.getType()), representation);
    }

    @Override
    protected Message<T> withMetaData(MetaData metaData) {
        return new SealedContent<>(this, metaData, sealing);
    }
}
