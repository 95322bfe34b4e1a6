package io.twosource.alert.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what about the claim, and where it stands.
 *
 * @param id the same over versions of the article that leave it as it is
 * @param speaker null where the text names nobody
 * @param cue the words that carry the stance
 * @param confidence how sure it is that speaker, stance and content are right: 0 to 1, to two
 *     decimals, so that what newsrooms choose by is what they see; as is {@code worth}
 * @param worth how likely a verification desk wants to hear of it
 * @param heldAgainst null where it opened the claim
 */
public record Statement(
        String id,
        @Nullable Speaker speaker,
        Stance stance,
        Side side,
        String cue,
        String proposition,
        List<String> entities,
        Evidence evidence,
        ArticleVersion article,
        double confidence,
        double worth,
        @Nullable HeldAgainst heldAgainst,
        Provenance provenance,
        Wording wording) {

    public Statement {
        entities = List.copyOf(entities);
        confidence = Decimals.two(confidence);
        worth = Decimals.two(worth);
    }
}
