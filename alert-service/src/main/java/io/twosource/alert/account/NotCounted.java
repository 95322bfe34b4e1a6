package io.twosource.alert.account;

import io.twosource.alert.claim.TimelineEntry;

/** A statement that adds no source to either side. */
public record NotCounted(TimelineEntry entry, Reason reason) {

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
}
