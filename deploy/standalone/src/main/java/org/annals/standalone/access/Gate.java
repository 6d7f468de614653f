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
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Lets a request through to its handler only with a permission that the handler names; a handler that names none is closed.
 * Commands are looked at once more by the aggregate that decides them, and whose rows are shown by the query.
 */
final class Gate implements HandlerInterceptor {

    /** @throws Forbidden if the caller has no such permission */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !tellsMethods(method)) {
            Caller caller = SignedIn.caller();
            check(caller, needed(method));
            // for whoever has to know more of the caller than the name and the roles
            request.setAttribute(Caller.class.getName(), caller);
        }
        return true;
    }

    /** Spring's own answer to OPTIONS: which methods there are. */
    private static boolean tellsMethods(HandlerMethod handler) {
        return handler.getBeanType().getEnclosingClass() == RequestMappingInfoHandlerMapping.class;
    }

    private static Needs needed(HandlerMethod method) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(method.getShortLogMessage() + " does not say which permission it needs.");
        }
        return needs;
    }

    private static void check(Caller caller, Needs needs) {
        Permission[] anyOf = needs.value();
        if (anyOf.length > 0 && Arrays.stream(anyOf).noneMatch(it -> lets(caller, it, needs.ownRows()))) {
            throw new Forbidden(anyOf[0]);
        }
    }

    private static boolean lets(Caller caller, Permission permission, boolean ownRows) {
        return caller.may(permission)
                || (ownRows && !caller.ownRowsBy(permission).isEmpty());
    }
}
