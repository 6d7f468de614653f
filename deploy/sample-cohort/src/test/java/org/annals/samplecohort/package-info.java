/** What a made-up cohort folder promises. */
@NullMarked
package org.annals.samplecohort;

import org.jspecify.annotations.NullMarked;
