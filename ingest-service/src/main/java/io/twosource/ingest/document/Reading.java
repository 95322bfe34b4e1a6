package io.twosource.ingest.document;

import java.util.List;

/**
 * What reading a document came to.
 *
 * @param items what became of each item that stands in it, in its order; at least one. A document
 *     that could not be read at all counts as one that is refused
 */
public record Reading(List<Item> items) {

    public Reading {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("what was read, or why nothing was, has to be told");
        }
    }

    /** What became of one item: what is wrong with it takes nothing away from the others. */
    public sealed interface Item {}

    public record Article(ArticleDraft draft) implements Item {}

    /**
     * It breaks the rules of its format, or holds no text.
     *
     * @param named as far as the item says who and where it is
     * @param violations at least one
     */
    public record Refused(Named named, List<Violation> violations) implements Item {
        public Refused {
            violations = List.copyOf(violations);
        }
    }

    /** Of a document that holds one item. */
    public static Reading of(Item item) {
        return new Reading(List.of(item));
    }

    /** Of a document that is none of its format, whoever may have written it. */
    public static Reading unreadable(String message) {
        return of(new Refused(Named.UNKNOWN, List.of(new Violation("body", message))));
    }
}
