package org.annals.kernel.rulebook;

/** Who has set a rule, and where. */
final class Source {

    static final String ELEMENTS =
            "the provider's qualification specification, \"What are the course elements I must engage with?\"";
    static final String SPECIFICATION = "the provider's qualification specification";
    static final String SPECIFICATION_AND_PROVIDER =
            "the provider's qualification specification; provider decision where it is silent";
    static final String REGISTRATION = "the DfE's registration service and its lead provider API, version 3";
    static final String DATA_PROTECTION = "UK GDPR, articles 5(1)(e) and 17; provider decision where it is silent";
    static final String PROVIDER = "provider decision";

    private Source() {}
}
