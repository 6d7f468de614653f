package org.annals.kernel.engagement;

import static org.annals.kernel.engagement.Happenings.NPQ_SENCO;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.qualification.CourseElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule book 2: engagement is met when {@code engaged * 100 >= 90 * total}, and shown with one decimal, half up. */
class ThresholdTest {

    @Test
    void twenty_four_of_twenty_seven_do_not_meet_it() {
        assertThat(engagedIn(24).met()).isFalse();
    }

    @Test
    void twenty_five_of_twenty_seven_meet_it() {
        assertThat(engagedIn(25).met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 3.7", "13, 48.1", "14, 51.9", "24, 88.9", "25, 92.6", "26, 96.3", "27, 100.0"})
    void the_percentage_has_one_decimal_rounded_half_up(int engaged, String shown) {
        assertThat(engagedIn(engaged).percentage()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 16, 6.3", "3, 16, 18.8", "1, 80, 1.3", "1, 400, 0.3", "1, 2001, 0.0"})
    void exactly_half_a_tenth_is_rounded_up(int engaged, int total, String shown) {
        assertThat(Happenings.figure(engaged, total).percentage()).isEqualTo(shown);
    }

    /** The first so many elements of the course, each by an event made for it. */
    private static EngagementFigure engagedIn(int count) {
        Engagement engagement = Happenings.after(WholeCourse.events().subList(0, count));
        EngagementFigure figure = Happenings.figureOf(engagement);
        assertThat(figure.engaged()).isEqualTo(count);
        return figure;
    }

    @Test
    void the_whole_course_is_every_element() {
        assertThat(engagedIn(27).elements().keySet()).containsExactlyElementsOf(CourseElements.of(NPQ_SENCO));
    }
}
