package org.annals.standalone.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.annals.kernel.json.StrictJson;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Holds every body that Spring binds to what holds for commands, which have a reader of their own: see {@link StrictJson}.
 * Binding alone would take the last of two fields with one name, and a body of any length.
 */
@RestControllerAdvice
class StrictBodies extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = StrictJson.bytes(message.getBody());
        StrictJson.mustBePlain(StrictJson.read(body));
        return new Body(new ByteArrayInputStream(body), message.getHeaders());
    }

    private record Body(InputStream content, HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return content;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
