package org.annals.query.html;

import static org.assertj.core.api.Assertions.assertThat;

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
}
