/** What is the same for every request: problems, and the description of the API. */
@NullMarked
package org.annals.standalone.web;

import org.jspecify.annotations.NullMarked;
