package io.twosource.alert.desk.claim;

import io.twosource.alert.account.NotCounted;
import io.twosource.alert.account.Voices;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.desk.page.Chips;
import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.MarkedSentence;
import io.twosource.alert.desk.page.OriginalLink;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a page shows it.
 *
 * @param office role and organisation; empty where the article tells neither
 * @param href the article at the sentence; null where its address is none of the web
 * @param before the sentence before it, as {@code after} is the one after it; null: not known
 * @param chips what makes it weaker
 */
record Said(
        String statementId,
        String who,
        String office,
        String stance,
        String side,
        String outlet,
        String title,
        @Nullable String href,
        LocalisedTime published,
        LocalisedTime known,
        MarkedSentence sentence,
        @Nullable String before,
        @Nullable String after,
        List<String> chips) {

    static Said of(TimelineEntry entry) {
        return of(entry, Chips.of(entry.said()));
    }

    /** Of one that adds no source: it says whom it repeats. */
    static Said of(NotCounted notCounted) {
        Stream<String> weaknesses = Chips.of(notCounted.entry().said()).stream();
        Stream<String> repeats = notCounted.repeats().map(Chips::repeats).stream();
        return of(notCounted.entry(), Stream.concat(weaknesses, repeats).distinct().toList());
    }

    private static Said of(TimelineEntry entry, List<String> chips) {
        Statement said = entry.said();
        return new Said(
                entry.statementId(),
                Voices.name(said),
                Optional.ofNullable(said.speaker()).map(Speaker::office).orElse(""),
                word(said.stance()),
                word(said.side()),
                said.article().outlet(),
                said.article().title(),
                OriginalLink.of(said).orElse(null),
                new LocalisedTime(said.article().published()),
                new LocalisedTime(entry.knownAt()),
                MarkedSentence.of(said),
                said.evidence().before().orElse(null),
                said.evidence().after().orElse(null),
                chips);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
