package org.annals.standalone.keys;

import org.annals.kernel.sealing.PersonalDataUnreadable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The first event of a log is sealed, so that a log whose keys are not at hand is noticed at start. */
final class KeysMissingAnalyzer extends AbstractFailureAnalyzer<PersonalDataUnreadable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PersonalDataUnreadable cause) {
        return new FailureAnalysis(
                "The personal data in this event store cannot be opened. %s The keys that belong to it have to be in the folder keys of the shared folder, which is the data folder unless annals.shared says otherwise, or where annals.keys.folder says."
                        .formatted(cause.getMessage()),
                null,
                cause);
    }
}
