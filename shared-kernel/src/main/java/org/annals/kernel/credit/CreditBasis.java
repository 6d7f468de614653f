package org.annals.kernel.credit;

import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.Training;

/** What decisions on credits rest on, folded from a participant's events. */
public record CreditBasis(Engagement engagement, Training training, Credits credits) {

    public static final CreditBasis NONE = new CreditBasis(Engagement.NONE, Training.ACTIVE, Credits.NONE);

    public CreditBasis apply(Recorded<? extends ParticipantEvent> recorded) {
        return new CreditBasis(engagement.apply(recorded), training.apply(recorded.event()), credits.apply(recorded));
    }
}
