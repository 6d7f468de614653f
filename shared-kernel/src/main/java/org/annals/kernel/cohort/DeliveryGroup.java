package org.annals.kernel.cohort;

import java.util.List;

/**
 * A group of participants who meet for the face-to-face events.
 *
 * @param places most participants that the group takes
 */
public record DeliveryGroup(String code, String deliveryPartner, int places, List<FaceToFaceEvent> events) {}
