package org.annals.query.view;

import org.annals.query.fixture.TestMongo;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Views keep their promises on a real MongoDB. */
@EnabledIfEnvironmentVariable(
        named = "ANNALS_TEST_MONGODB_URI",
        matches = ".+",
        disabledReason = "Set ANNALS_TEST_MONGODB_URI to test the read models on a real MongoDB.")
class MongoDbConformanceTest extends ViewConformance {

    @Override
    TestMongo emptyMongo() {
        return TestMongo.at(System.getenv("ANNALS_TEST_MONGODB_URI"));
    }
}
