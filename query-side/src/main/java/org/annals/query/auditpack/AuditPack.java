package org.annals.query.auditpack;

import java.io.IOException;
import java.io.OutputStream;

/** A pack that there is something to put into. */
@FunctionalInterface
interface AuditPack {

    void writeTo(OutputStream out) throws IOException;
}
