/** What is still to come for a participant, and whether it is late. */
@NullMarked
package org.annals.kernel.outlook;

import org.jspecify.annotations.NullMarked;
