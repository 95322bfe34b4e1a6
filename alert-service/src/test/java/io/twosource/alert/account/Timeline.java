package io.twosource.alert.account;

import io.twosource.alert.claim.Claim;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.claim.WholeTimeline;
import io.twosource.alert.claim.Withdrawn;
import io.twosource.alert.notice.ArticleVersion;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.notice.Evidence;
import io.twosource.alert.notice.Part;
import io.twosource.alert.notice.Provenance;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Stance;
import io.twosource.alert.notice.Statement;
import io.twosource.alert.notice.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes timelines for tests: {@code says("Peskov", CONFIRMS, FOR).in("JAMnews").at(3)}. */
final class Timeline {

    static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    static final String CLAIM = "the bridge is closed";

    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<Withdrawn> withdrawn = new ArrayList<>();

    /** A statement that is not on the timeline yet. */
    final class Said {

        private final @Nullable String speaker;
        private final Stance stance;
        private final Side side;
        private @Nullable String office;
        private @Nullable String key;
        private @Nullable String wire;
        private String text = "The sentence that says so.";
        private String article = "";
        private String cue;
        private Part part = Part.TEXT;

        private Said(@Nullable String speaker, Stance stance, Side side) {
            this.speaker = speaker;
            this.stance = stance;
            this.side = side;
            this.cue = stance.name().toLowerCase(Locale.ROOT);
        }

        /** By a key that its article gives. */
        Said known(String by) {
            this.key = by;
            return this;
        }

        Said of(String organisation) {
            this.office = organisation;
            return this;
        }

        Said copied(String agency) {
            this.wire = agency;
            return this;
        }

        Said words(String sentence) {
            this.text = sentence;
            return this;
        }

        Said cue(String words) {
            this.cue = words;
            return this;
        }

        Said inTitle() {
            this.part = Part.TITLE;
            return this;
        }

        Said article(String id) {
            this.article = id;
            return this;
        }

        /** Puts it there: published so many hours after noon, and known at once. */
        Timeline in(String outlet, int hour) {
            Instant at = NOON.plusSeconds(3600L * hour);
            String id = article.isEmpty() ? outlet + hour : article;
            String who = speaker == null ? Optional.ofNullable(wire).orElse(outlet) : speaker;
            Statement said =
                    new Statement(
                            "s" + entries.size(),
                            speaker == null ? null : new Speaker(speaker, null, office, speaker),
                            stance,
                            side,
                            cue,
                            CLAIM,
                            List.of("Karabakh"),
                            new Evidence(
                                    text,
                                    part == Part.TITLE ? 0 : 10,
                                    10 + text.length(),
                                    part,
                                    Optional.empty(),
                                    Optional.empty()),
                            new ArticleVersion(
                                    id,
                                    1,
                                    outlet,
                                    "A title",
                                    "https://n.example/" + hour,
                                    at,
                                    "en",
                                    List.of()),
                            .9,
                            .8,
                            null,
                            new Provenance(
                                    Optional.ofNullable(key).orElse(who.toLowerCase(Locale.ROOT)),
                                    Optional.ofNullable(wire).orElse(id),
                                    Optional.ofNullable(wire).filter(w -> !w.equals(outlet)),
                                    "said"),
                            Wording.NONE);
            entries.add(new TimelineEntry("s" + entries.size(), said, "it says so", at));
            return Timeline.this;
        }
    }

    Said says(String speaker, Stance stance, Side side) {
        return new Said(speaker, stance, side);
    }

    /** In an outlet's own voice. */
    Said tells(Stance stance, Side side) {
        return new Said(null, stance, side);
    }

    /** Takes the first back: so many hours after noon, its article no longer holds it. */
    void withdraw(int hour) {
        withdrawn.add(new Withdrawn(entries.removeFirst(), NOON.plusSeconds(3600L * hour)));
    }

    ClaimAccount account() {
        return account(Optional.empty());
    }

    ClaimAccount asOf(int hour) {
        return account(Optional.of(NOON.plusSeconds(3600L * hour)));
    }

    private ClaimAccount account(Optional<Instant> asOf) {
        ClaimState state = new ClaimState(ClaimStatus.REPORTED, 0, 0, entries.size());
        Claim claim = new Claim("c1", CLAIM, state, List.of());
        return ClaimAccount.of(new WholeTimeline(claim, entries, withdrawn), asOf);
    }
}
