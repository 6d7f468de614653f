/** Who may talk to Annals, and what whoever is known may do. */
@NullMarked
package org.annals.standalone.access;

import org.jspecify.annotations.NullMarked;
