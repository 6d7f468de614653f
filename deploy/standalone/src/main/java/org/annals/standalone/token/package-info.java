/** Who asks, by what an issuer of tokens says: JSON Web Tokens for programs, and what they claim. */
@NullMarked
package org.annals.standalone.token;

import org.jspecify.annotations.NullMarked;
