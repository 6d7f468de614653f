package org.annals.kernel.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One face-to-face day of a delivery group.
 *
 * @param day the cycle whose day it is, counted from 1
 */
public record FaceToFaceEvent(
        int day, LocalDate date, @Nullable String venue) {}
