package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.annals.command.request.Answer.Outcome;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;

class AnswerBookTest {

    private static final MetaData KEYED = Origins.withKey("K1", "print").toMetaData(null);
    private static final MetaData OTHER = Origins.withKey("K1", "other").toMetaData(null);
    private static final MetaData ROW = Origins.withKey("K1", null).toMetaData(null);
    private static final MetaData KEYLESS = Origins.somebody().toMetaData(null);

    private final AnswerBook book = new AnswerBook();

    @Test
    void what_was_never_answered_is_not_recalled() {
        assertThat(book.recall(KEYED, "participant")).isEmpty();
    }

    @Test
    void an_answer_is_recalled_as_a_repeated_one() {
        book.note(KEYED, 3, Outcome.APPLIED);

        assertThat(book.recall(KEYED, "participant"))
                .contains(new Answer(Outcome.APPLIED, null, null, "participant", 3, true));
    }

    @Test
    void a_refusal_is_recalled_with_its_code_and_sentence() {
        book.noteRefusal(KEYED, 3, RefusalCode.LATE, "Too late.");

        assertThat(book.recall(KEYED, "assessment"))
                .contains(new Answer(Outcome.REFUSED, RefusalCode.LATE, "Too late.", "assessment", 3, true));
    }

    @Test
    void the_last_event_under_a_key_gives_the_version() {
        book.note(KEYED, 3, Outcome.APPLIED);
        book.note(KEYED, 4, Outcome.APPLIED);

        assertThat(book.recall(KEYED, "participant").orElseThrow().version()).isEqualTo(4);
    }

    @Test
    void without_a_key_nothing_is_noted_or_recalled() {
        book.note(KEYLESS, 3, Outcome.APPLIED);

        assertThat(book.recall(KEYLESS, "participant")).isEmpty();
    }

    @Test
    void other_content_under_the_same_key_is_an_error() {
        book.note(KEYED, 3, Outcome.APPLIED);

        assertThatExceptionOfType(KeyReused.class).isThrownBy(() -> book.recall(OTHER, "participant"));
    }

    @Test
    void the_key_of_a_row_is_its_content_and_needs_no_fingerprint() {
        book.note(ROW, 3, Outcome.APPLIED);

        assertThat(book.recall(ROW, "participant")).isPresent();
    }

    @Test
    void it_is_written_and_read_without_a_loss() {
        book.note(KEYED, 3, Outcome.APPLIED);
        book.noteRefusal(Origins.withKey("K2").toMetaData(null), 4, RefusalCode.LATE, "Too late.");
        SerializedObject<byte[]> written = Paper.SERIALIZER.serialize(book, byte[].class);

        AnswerBook read = Paper.SERIALIZER.deserialize(written);

        assertThat(read.entries()).isEqualTo(book.entries());
    }
}
