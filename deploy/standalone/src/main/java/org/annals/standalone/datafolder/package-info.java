/** The folder in which this process keeps what must outlive it. */
@NullMarked
package org.annals.standalone.datafolder;

import org.jspecify.annotations.NullMarked;
