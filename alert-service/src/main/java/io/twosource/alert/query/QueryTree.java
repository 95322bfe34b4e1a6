package io.twosource.alert.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Looks at what a query was parsed to: the analyzer makes several words of one ({@code a-b-c}), and
 * none of others. Goes through it without recursion.
 */
final class QueryTree {

    /** As the analyzer counts them. */
    static final int MOST_WORDS = 400;

    /** In one phrase. */
    static final int LONGEST_PHRASE = 32;

    private final Deque<Query> left = new ArrayDeque<>();
    private int words;
    private int longest;

    private QueryTree(Query query) {
        left.add(query);
    }

    /** Why a query is not taken; empty if it is. */
    static Optional<String> refusal(Query query) {
        QueryTree tree = new QueryTree(query);
        while (!tree.left.isEmpty()) {
            tree.look(tree.left.remove());
        }
        return tree.refusal();
    }

    private Optional<String> refusal() {
        if (words == 0) {
            return Optional.of("the query has no word in it");
        }
        if (longest > LONGEST_PHRASE) {
            return Optional.of("a phrase of more than %d words".formatted(LONGEST_PHRASE));
        }
        return words > MOST_WORDS
                ? Optional.of("more than %d words".formatted(MOST_WORDS))
                : Optional.empty();
    }

    private void look(Query query) {
        switch (query) {
            case BooleanQuery clauses -> clauses.forEach(clause -> left.add(clause.query()));
            case BoostQuery boosted -> left.add(boosted.getQuery());
            case PhraseQuery phrase -> {
                words += phrase.getTerms().length;
                longest = Math.max(longest, phrase.getTerms().length);
            }
            case TermQuery _, FuzzyQuery _, PrefixQuery _, WildcardQuery _, MatchAllDocsQuery _ ->
                    words++;
            case MatchNoDocsQuery _ -> {} // What the analyzer left nothing of.
            default ->
                    throw new IllegalArgumentException(
                            "no part of the language: " + query.getClass());
        }
    }
}
