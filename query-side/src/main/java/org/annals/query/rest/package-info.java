/** What all REST queries have in common: pages, problems, and waiting for a view to have caught up. */
@NullMarked
package org.annals.query.rest;

import org.jspecify.annotations.NullMarked;
