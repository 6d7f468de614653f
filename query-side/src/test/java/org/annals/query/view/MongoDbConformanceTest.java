package org.annals.query.view;

import java.util.Optional;
import org.annals.query.fixture.TestMongo;
import org.junit.jupiter.api.condition.EnabledIf;

/** Views keep their promises on a real MongoDB. */
@EnabledIf(value = "isThere", disabledReason = "Set ANNALS_TEST_MONGODB_URI to test the read models on a real MongoDB.")
class MongoDbConformanceTest extends ViewConformance {

    @Override
    TestMongo emptyMongo() {
        return TestMongo.at(uri().orElseThrow());
    }

    static boolean isThere() {
        return uri().isPresent();
    }

    private static Optional<String> uri() {
        return Optional.ofNullable(
                System.getProperty("annals.test.mongodb-uri", System.getenv("ANNALS_TEST_MONGODB_URI")));
    }
}
