package org.annals.query.view;

import org.annals.query.fixture.TestMongo;

/** Views keep their promises on the server in this process. */
class InProcessConformanceTest extends ViewConformance {

    @Override
    TestMongo emptyMongo() {
        return TestMongo.inThisProcess();
    }
}
