package org.annals.command.rest;

import java.io.IOException;
import org.annals.kernel.json.InvalidJson;
import org.annals.kernel.json.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Reads the bodies of commands, naming every field at fault. */
final class BodyConverter extends AbstractHttpMessageConverter<CommandBody> {

    private final Callers callers;

    BodyConverter(Callers callers) {
        super(MediaType.APPLICATION_JSON);
        this.callers = callers;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return CommandBody.class.isAssignableFrom(type);
    }

    @Override
    protected CommandBody readInternal(Class<? extends CommandBody> type, HttpInputMessage message) throws IOException {
        try {
            return BodyReader.read(
                    StrictJson.read(StrictJson.bytes(message.getBody())),
                    type,
                    callers.current().name());
        } catch (InvalidJson e) {
            throw InvalidFields.of("", e.fault());
        }
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(CommandBody body, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Bodies of commands are only read.");
    }
}
