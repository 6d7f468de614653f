/** Who would stand elsewhere under another specification? Worked out from the log beside the record, which keeps no trace of it. */
@NullMarked
package org.annals.query.whatif;

import org.jspecify.annotations.NullMarked;
