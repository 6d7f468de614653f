/** Whether what stands under {@code deploy/} fits the applications that it is about. */
@NullMarked
package org.annals.manifests;

import org.jspecify.annotations.NullMarked;
