/** The audit review aggregate: a sample of a cohort, what was found in it, and who answers for it. */
@NullMarked
package org.annals.command.auditreview;

import org.jspecify.annotations.NullMarked;
