/** What is known of one participant, and which events say so? */
@NullMarked
package org.annals.query.participantrecord;

import org.jspecify.annotations.NullMarked;
