/** The assessment aggregate: one participant's case study, attempt by attempt. */
@NullMarked
package org.annals.command.assessment;

import org.jspecify.annotations.NullMarked;
