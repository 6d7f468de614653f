/** Why is a figure, a status, an award or a refusal what it is, and what rests on an event? Worked out from the events at each question. */
@NullMarked
package org.annals.query.receipt;

import org.jspecify.annotations.NullMarked;
