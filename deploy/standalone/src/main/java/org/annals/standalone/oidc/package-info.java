/** How people sign in with an issuer, by OpenID Connect. */
@NullMarked
package org.annals.standalone.oidc;

import org.jspecify.annotations.NullMarked;
