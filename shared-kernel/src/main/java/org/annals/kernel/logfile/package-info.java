/** The event log as a file: a JSON object a line for each event, with the bytes that are stored. */
@NullMarked
package org.annals.kernel.logfile;

import org.jspecify.annotations.NullMarked;
