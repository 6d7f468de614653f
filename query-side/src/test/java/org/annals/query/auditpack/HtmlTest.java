package org.annals.query.auditpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void what_somebody_wrote_is_never_markup() {
        assertThat(Html.text("<script>\"a\" & b</script>"))
                .isEqualTo("&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;");
    }

    @Test
    void characters_that_no_xml_can_hold_are_replaced() {
        assertThat(Html.text("a\u0000b\uD800c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void an_event_that_the_pack_does_not_have_is_named_by_its_id() {
        EventLinks links = new EventLinks(Map.of("known", 7L));
        assertThat(links.link("known")).contains("#event-7");
        assertThat(links.link("<other>")).isEqualTo("&lt;other&gt;");
    }
}
