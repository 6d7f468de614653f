/** How people sign in with a password, and stay signed in for a while. */
@NullMarked
package org.annals.standalone.session;

import org.jspecify.annotations.NullMarked;
