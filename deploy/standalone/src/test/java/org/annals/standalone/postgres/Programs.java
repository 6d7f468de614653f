package org.annals.standalone.postgres;

import java.nio.file.Path;

/** Where tests unpack the programs of PostgreSQL, once for all of them. */
public final class Programs {

    public static final Path CACHE = Path.of("target", "postgres-programs").toAbsolutePath();

    private Programs() {}
}
