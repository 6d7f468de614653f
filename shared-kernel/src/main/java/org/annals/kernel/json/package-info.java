/** Reading JSON that anybody may have sent. */
@NullMarked
package org.annals.kernel.json;

import org.jspecify.annotations.NullMarked;
