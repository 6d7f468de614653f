/** Where the access log is kept. */
@NullMarked
package org.annals.standalone.accesslog;

import org.jspecify.annotations.NullMarked;
