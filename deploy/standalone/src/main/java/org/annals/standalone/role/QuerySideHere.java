package org.annals.standalone.role;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The query side, named by its package: where this process is none, it need not even be on the class path. */
@Configuration(proxyBeanMethods = false)
@OnQuerySide
@ComponentScan("org.annals.query")
class QuerySideHere {}
