/** The command line against a real HTTP server that gives prepared answers. */
@NullMarked
package org.annals.client;

import org.jspecify.annotations.NullMarked;
