package org.annals.command.rest;

import org.annals.command.request.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Keeps the answer to a command back until the read models show what came of it, for whoever prefers that, and says so.
 * By then all that belongs to the command is done.
 */
@RestControllerAdvice(basePackageClasses = WhenPreferredThenWait.class)
class WhenPreferredThenWait implements ResponseBodyAdvice<Object> {

    private final Visibility visibility;

    WhenPreferredThenWait(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String position = response.getHeaders().getFirst(AnswerHeaders.POSITION);
        if (position != null) {
            PreferredWait.in(request.getHeaders().getValuesAsList(PreferredWait.HEADER))
                    .filter(wait -> visibility.await(Long.parseLong(position), wait))
                    .ifPresent(
                            waited -> response.getHeaders().set(PreferredWait.APPLIED_HEADER, PreferredWait.APPLIED));
        }
        return body;
    }
}
