/** Makes cohort folders of any size with invented people, in the file formats that a provider imports. */
@NullMarked
package org.annals.samplecohort;

import org.jspecify.annotations.NullMarked;
