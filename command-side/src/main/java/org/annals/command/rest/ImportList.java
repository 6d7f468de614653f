package org.annals.command.rest;

import java.util.List;

/** The imports that are known, the newest first. */
record ImportList(List<ImportSummary> items) {}
