package org.annals.query.refusedrows;

import org.jspecify.annotations.Nullable;

/** What refused rows can be asked for by. */
public record RefusedRowKey(
        String outcome,
        @Nullable String file,
        @Nullable String code,
        @Nullable String importId) {}
