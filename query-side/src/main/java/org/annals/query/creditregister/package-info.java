/** How far is each participant, and are the credits awarded? */
@NullMarked
package org.annals.query.creditregister;

import org.jspecify.annotations.NullMarked;
