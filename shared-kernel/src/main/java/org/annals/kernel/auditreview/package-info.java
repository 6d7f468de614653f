/** What happens in an audit review: a sample is drawn, findings are recorded, answered and closed, and it is signed off. */
@NullMarked
package org.annals.kernel.auditreview;

import org.jspecify.annotations.NullMarked;
