/** The REST resources for commands: what was sent is read and checked, asked, and answered. */
@NullMarked
package org.annals.command.rest;

import org.jspecify.annotations.NullMarked;
