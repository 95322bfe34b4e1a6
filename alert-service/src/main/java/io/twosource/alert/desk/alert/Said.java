package io.twosource.alert.desk.alert;

import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.MarkedSentence;
import io.twosource.alert.desk.page.OriginalLink;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, as a card shows it.
 *
 * @param speaker the outlet, where the text names nobody
 * @param office role and organisation; empty where none is given
 * @param original a link; null where the article has no address that can be opened
 */
record Said(
        String statementId,
        String speaker,
        String office,
        String stance,
        String side,
        String outlet,
        LocalisedTime published,
        MarkedSentence sentence,
        String text,
        @Nullable String original) {

    static Said of(Statement said) {
        Optional<Speaker> speaker = Optional.ofNullable(said.speaker());
        return new Said(
                said.id(),
                speaker.map(Speaker::name).orElse(said.article().outlet()),
                speaker.map(Speaker::office).orElse(""),
                said.stance().word(),
                said.side().word(),
                said.article().outlet(),
                new LocalisedTime(said.article().published()),
                MarkedSentence.of(said),
                said.evidence().text(),
                OriginalLink.of(said).orElse(null));
    }
}
