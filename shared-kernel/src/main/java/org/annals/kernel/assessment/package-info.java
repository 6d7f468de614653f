/** The case study: windows, submissions, marks and outcomes, attempt by attempt. */
@NullMarked
package org.annals.kernel.assessment;

import org.jspecify.annotations.NullMarked;
