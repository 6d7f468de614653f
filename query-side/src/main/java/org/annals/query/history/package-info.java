/** What happened to a participant, in order, in plain English? */
@NullMarked
package org.annals.query.history;

import org.jspecify.annotations.NullMarked;
