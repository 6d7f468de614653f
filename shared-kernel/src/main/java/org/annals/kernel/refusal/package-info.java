/** The reasons for which a rule refuses what somebody asked for. */
@NullMarked
package org.annals.kernel.refusal;

import org.jspecify.annotations.NullMarked;
