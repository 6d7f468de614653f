package org.annals.query.auditpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventLinksTest {

    @Test
    void an_event_that_the_pack_does_not_have_is_named_by_its_id() {
        EventLinks links = new EventLinks(Map.of("known", 7L));
        assertThat(links.link("known")).contains("#event-7");
        assertThat(links.link("<other>")).isEqualTo("&lt;other&gt;");
    }
}
