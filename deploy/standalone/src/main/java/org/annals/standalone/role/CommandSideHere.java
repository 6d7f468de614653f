package org.annals.standalone.role;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The command side, named by its package: where this process is none, it need not even be on the class path. */
@Configuration(proxyBeanMethods = false)
@OnCommandSide
@ComponentScan("org.annals.command")
class CommandSideHere {}
