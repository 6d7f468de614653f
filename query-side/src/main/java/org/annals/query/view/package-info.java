/** The plumbing of read models: one pure fold, driven live by a processing group or at once from the start of the log. */
@NullMarked
package org.annals.query.view;

import org.jspecify.annotations.NullMarked;
