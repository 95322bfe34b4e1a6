package io.twosource.extract.claim.pair;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Statement;
import java.util.regex.Pattern;

/**
 * For what a statement is, as far as its words alone tell: who denies that something was not done
 * says that it was. The training counts by the same words ({@code training/pair_input.py}).
 */
final class Polarity {

    private static final Pattern NEGATION =
            Pattern.compile(
                    "\\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable"
                            + "|failed|false|untrue|fake|wrong|incorrect|denies|denied|deny)\\b"
                            + "|n['’]t\\b",
                    Pattern.CASE_INSENSITIVE);

    private Polarity() {}

    /** The sign of the stance, turned by an odd number of negations in the content: -1, 0 or 1. */
    static int of(Statement statement) {
        String claimed = statement.content().map(Span::text).orElse(statement.evidence().text());
        long negations = NEGATION.matcher(claimed).results().count();
        return negations % 2 == 0 ? statement.stance().sign() : -statement.stance().sign();
    }
}
