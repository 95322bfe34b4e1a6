package io.twosource.alert.mark;

import java.util.Optional;

/** One thing that a newsroom says of a claim, or of an alert on it. */
public sealed interface Mark {

    /** Who says so, and since when. */
    Stamp by();

    /**
     * Nobody need look at the claim any more, until it changes.
     *
     * @param noticeId of the alert that was handled; empty: the claim as such
     */
    record Handled(Optional<String> noticeId, Stamp by) implements Mark {}

    /** The claim is to be kept in sight. */
    record Pinned(Stamp by) implements Mark {}

    /** The claim is to be kept out of sight; what subscriptions deliver stays as it is. */
    record Muted(Stamp by) implements Mark {}

    /**
     * What members tell each other.
     *
     * @param text of 2,000 characters at the most
     */
    record Note(String text, Stamp by) implements Mark {

        /** In UTF-16, as validation counts them. */
        public static final int MOST_CHARACTERS = 2_000;

        public Note {
            if (text.isBlank() || text.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("a note of %d letters".formatted(text.length()));
            }
        }
    }

    /**
     * What an alert on the claim was found to be.
     *
     * @param statementId of the statement that caused it; empty where nobody has said
     */
    record Judged(String noticeId, Verdict verdict, Optional<String> statementId, Stamp by)
            implements Mark {

        boolean isOf(String otherNoticeId) {
            return noticeId.equals(otherNoticeId);
        }

        boolean isWrong() {
            return verdict.isWrong();
        }
    }
}
