package org.annals.standalone.tracing;

import io.opentelemetry.context.propagation.TextMapGetter;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Reads from the metadata of a message of which trace it is part. */
enum MetaDataGetter implements TextMapGetter<MetaData> {
    INSTANCE;

    @Override
    public Iterable<String> keys(MetaData metaData) {
        return metaData.keySet();
    }

    @Override
    public @Nullable String get(@Nullable MetaData metaData, String key) {
        return metaData != null && metaData.get(key) instanceof String value ? value : null;
    }
}
