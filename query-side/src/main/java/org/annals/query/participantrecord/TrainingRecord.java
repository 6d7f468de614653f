package org.annals.query.participantrecord;

import java.util.List;
import org.annals.kernel.participant.Training;
import org.annals.kernel.participant.Training.Interruption;
import org.annals.kernel.participant.TrainingStatus;

/** Training status, with the times in which the participant took no part. */
public record TrainingRecord(TrainingStatus status, List<Interruption> interruptions) {

    static TrainingRecord of(Training training) {
        return new TrainingRecord(training.status(), training.interruptions());
    }
}
