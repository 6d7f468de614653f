/** The command line of Annals: light commands that speak to a running server over its REST interface. */
@NullMarked
package org.annals.client;

import org.jspecify.annotations.NullMarked;
