package io.twosource.alert.account;

import io.twosource.alert.claim.TimelineEntry;
import java.util.Optional;

/**
 * A statement that adds no source to either side.
 *
 * @param repeated what somebody says by name in the same text, where an outlet says no more itself
 */
public record NotCounted(TimelineEntry entry, Reason reason, Optional<TimelineEntry> repeated) {

    /** Why it does not. */
    public enum Reason {
        COPY("an outlet prints a text that another has, too"),
        REPEATS("an outlet repeats what it has from somebody that it names"),
        SAME_SOURCE("its source is counted once already"),
        CHANGED_SIDE("its source has changed side since"),
        BOTH_SIDES_IN_ONE_ARTICLE(
                "its source stands on both sides in one article: the first counts"),
        WITHDRAWN("its article was corrected or withdrawn"),
        TAKEN_BACK("its source has taken back its words"),
        NO_SIDE("it takes no side");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** For people: {@code it takes no side}. */
        public String text() {
            return text;
        }
    }

    /** One that repeats nobody who is named. */
    NotCounted(TimelineEntry entry, Reason reason) {
        this(entry, reason, Optional.empty());
    }

    /** The name of whoever says it by name. */
    public Optional<String> repeats() {
        return repeated.map(TimelineEntry::said).map(Voices::name);
    }
}
