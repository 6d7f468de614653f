/** Where one participant stands, folded from the participant's and the assessment's events: what several views rest on. */
@NullMarked
package org.annals.query.standing;

import org.jspecify.annotations.NullMarked;
