/** The accounts of the data folder: who can sign in with a password, as what. */
@NullMarked
package org.annals.standalone.account;

import org.jspecify.annotations.NullMarked;
