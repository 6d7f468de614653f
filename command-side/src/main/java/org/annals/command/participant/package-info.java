/** The participant aggregate: acceptance, everything that counts as engagement, training status, and the award. */
@NullMarked
package org.annals.command.participant;

import org.jspecify.annotations.NullMarked;
