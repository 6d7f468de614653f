package org.annals.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives one server to all test classes that name this extension. Each of them keeps to cohorts and people of its own;
 * whoever stops or kills its server starts one for itself.
 */
final class SharedServer implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    @Override
    public RunningServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent("server", name -> start(), RunningServer.class);
    }

    /** One for each JVM that tests run in. Shows which endpoints it has, so that the description of the API can be compared with them. */
    private static RunningServer start() {
        return RunningServer.on(
                ServerFolders.fresh("shared-" + ProcessHandle.current().pid()),
                "--management.endpoints.web.exposure.include=health,info,metrics,prometheus,mappings");
    }
}
