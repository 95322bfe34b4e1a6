package io.twosource.alert.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what about the claim, and where it stands.
 *
 * @param speaker null where the text names nobody
 * @param cue the words that carry the stance
 */
public record Statement(
        @Nullable Speaker speaker,
        Stance stance,
        Side side,
        String cue,
        String proposition,
        List<String> entities,
        Evidence evidence,
        ArticleVersion article) {

    public Statement {
        entities = List.copyOf(entities);
    }
}
