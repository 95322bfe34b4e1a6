package io.twosource.alert.mark;

import io.twosource.alert.notice.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement on a claim, with all that a labelled example shows of it.
 *
 * @param heldAgainst the earlier statement that its side follows from; empty where it opened the
 *     claim
 */
public record ExampleStatement(
        String statementId, Side side, Optional<String> heldAgainst, Words words) {

    /**
     * Its words, in the fields of labelled examples. Offsets count code points of {@code part}.
     *
     * @param published the day
     * @param speaker null where the text names nobody, as {@code mention}
     * @param content null where the stance is on nothing that is said
     */
    public record Words(
            String article,
            String outlet,
            String title,
            String published,
            @Nullable String speaker,
            String stance,
            String part,
            int start,
            int end,
            String sentence,
            String cue,
            int cueStart,
            @Nullable String content,
            @Nullable Integer contentStart,
            @Nullable Integer contentEnd,
            @Nullable String mention,
            String rule) {}
}
