/** Why a request is turned down: the codes of the rules, and what is wrong with a field. */
@NullMarked
package org.annals.kernel.refusal;

import org.jspecify.annotations.NullMarked;
