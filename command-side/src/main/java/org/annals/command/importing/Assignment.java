package org.annals.command.importing;

import org.annals.kernel.participant.SubmittedWork;

/** What a Canvas assignment stands for. */
sealed interface Assignment {

    record StandsFor(SubmittedWork work) implements Assignment {}

    record StandsForNothing() implements Assignment {}

    /** The map names something that the course does not have. */
    record StandsForUnknown(String element) implements Assignment {}
}
