package org.annals.standalone.settings;

/** Where the events are kept. */
public enum EventStoreKind {
    EMBEDDED,
    POSTGRES,
    AXON_SERVER
}
