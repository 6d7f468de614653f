/** What was reviewed, what was found, and who answered and signed? */
@NullMarked
package org.annals.query.auditreviews;

import org.jspecify.annotations.NullMarked;
