/** Who may talk to Annals: for now, whoever holds the token of the data folder. */
@NullMarked
package org.annals.standalone.access;

import org.jspecify.annotations.NullMarked;
