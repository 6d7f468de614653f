/** Policies, which do something once something has happened, and how they come to know of it. */
@NullMarked
package org.annals.command.policy;

import org.jspecify.annotations.NullMarked;
