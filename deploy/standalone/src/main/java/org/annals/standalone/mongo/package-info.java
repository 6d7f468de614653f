/** The MongoDB of the read models: one by address, or a small one in this JVM that forgets everything at its end. */
@NullMarked
package org.annals.standalone.mongo;

import org.jspecify.annotations.NullMarked;
