package org.annals.command.rest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of commands strictly: no name twice, nothing after the object, and not without end. */
final class BodyConverter extends AbstractHttpMessageConverter<CommandBody> {

    private static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

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
        byte[] bytes = message.getBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BodyTooLarge(MOST_BYTES);
        }
        try {
            return BodyReader.read(JSON.readTree(bytes), type, callers.current().name());
        } catch (JacksonException e) {
            throw InvalidFields.of("", "must be well-formed JSON" + place(e.getLocation()));
        }
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null
                ? ""
                : "; it is not in line " + location.getLineNr() + ", column " + location.getColumnNr();
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
