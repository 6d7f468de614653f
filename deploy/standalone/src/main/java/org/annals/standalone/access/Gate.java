package org.annals.standalone.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to its handler only with a permission that the handler names; a handler that names none is closed.
 * Commands are looked at once more by the aggregate that decides them.
 */
final class Gate implements HandlerInterceptor {

    /** @throws Forbidden if the caller has no such permission */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(SignedIn.caller(), needed(method));
        }
        return true;
    }

    private static Permission[] needed(HandlerMethod method) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(method.getShortLogMessage() + " does not say which permission it needs.");
        }
        return needs.value();
    }

    private static void check(Caller caller, Permission[] anyOf) {
        if (anyOf.length > 0 && Arrays.stream(anyOf).noneMatch(caller::may)) {
            throw new Forbidden(anyOf[0]);
        }
    }
}
