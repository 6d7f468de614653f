/** Answers what is known: one package for each question that people ask. */
@NullMarked
package org.annals.query;

import org.jspecify.annotations.NullMarked;
