/** What can be set, under {@code annals.*}. */
@NullMarked
package org.annals.standalone.settings;

import org.jspecify.annotations.NullMarked;
