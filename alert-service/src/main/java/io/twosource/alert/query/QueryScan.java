package io.twosource.alert.query;

import static org.apache.lucene.queryparser.classic.QueryParserConstants.COLON;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.EOF;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.FUZZY_SLOP;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.LPAREN;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.NUMBER;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.PREFIXTERM;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.QUOTED;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.RANGEEX_START;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.RANGEIN_START;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.REGEXPTERM;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.RPAREN;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.STAR;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.TERM;
import static org.apache.lucene.queryparser.classic.QueryParserConstants.WILDTERM;

import io.twosource.alert.query.NewsQuery.Invalid;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.classic.QueryParserTokenManager;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;

/**
 * Walks once over a query's tokens, and refuses what would cost too much. The tokens come from
 * Lucene's own lexer, which does not recurse: what is looked at here is what the parser will see. A
 * scan is for one text and one thread.
 */
final class QueryScan {

    /** Brackets within each other: each is some frames of the parser's stack, and of a match's. */
    static final int DEEPEST = 8;

    /** Words and phrases, as they are written. */
    static final int MOST_CLAUSES = 200;

    /** Of a word that stands outside of quotes, in characters. */
    static final int LONGEST_WORD = 100;

    /** Words with wildcards, and fuzzy ones: each is compared to all words of the index like it. */
    static final int MOST_INEXACT = 16;

    /** Letters and digits before a wildcard: no word is compared to all that there are. */
    static final int LEAST_PREFIX = 2;

    /** In one word: more make automata large. */
    static final int MOST_WILDCARDS = 3;

    /** Words that may stand between those of a phrase. */
    static final int MOST_SLOP = 20;

    static final int MOST_BOOST = 100;

    private static final Pattern PREFIX =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]{%d}.*".formatted(LEAST_PREFIX), Pattern.DOTALL);
    private static final Pattern EDITS = Pattern.compile("~[12]?");
    private static final Pattern SLOP = Pattern.compile("~\\d{1,2}");
    private static final String ALL = "*:*";

    private final String text;
    private int depth;
    private int clauses;
    private int inexact;
    private boolean afterPhrase;
    private Token last = new Token();

    QueryScan(String text) {
        this.text = text;
    }

    /** Why this is no query; empty if it may be parsed, which can still find it to be none. */
    Optional<Invalid> refusal() {
        if (text.length() > NewsQuery.LONGEST) {
            return Optional.of(
                    new Invalid(
                            NewsQuery.LONGEST,
                            "longer than %d characters".formatted(NewsQuery.LONGEST)));
        }
        FastCharStream characters = new FastCharStream(new StringReader(text));
        try {
            return firstRefused(new QueryParserTokenManager(characters));
        } catch (TokenMgrError e) {
            return Optional.of(Invalid.notExpected(text, characters.getBeginColumn()));
        }
    }

    private Optional<Invalid> firstRefused(QueryParserTokenManager tokens) {
        Token token = tokens.getNextToken();
        while (token.kind != EOF) {
            Optional<Invalid> refused = look(token);
            if (refused.isPresent()) {
                return refused;
            }
            last = token;
            token = tokens.getNextToken();
        }
        return Optional.empty();
    }

    private Optional<Invalid> look(Token token) {
        return switch (token.kind) {
            case LPAREN ->
                    refuseIf(
                            ++depth > DEEPEST,
                            token,
                            "more than %d brackets within each other".formatted(DEEPEST));
            case RPAREN -> {
                depth--;
                yield Optional.empty();
            }
            case COLON -> lookAtField();
            case TERM, QUOTED, PREFIXTERM, WILDTERM, STAR -> lookAtOperand(token);
            case FUZZY_SLOP -> lookAtDistance(token);
            case NUMBER ->
                    refuseIf(
                            Double.parseDouble(token.image) > MOST_BOOST,
                            token,
                            "a boost is %d at the most".formatted(MOST_BOOST));
            case REGEXPTERM ->
                    refuse(
                            token,
                            "regular expressions are not taken; a word with a / stands in quotes");
            case RANGEIN_START, RANGEEX_START -> refuse(token, "ranges are not taken");
            default -> Optional.empty(); // Operators: the parser finds what is wrong with them.
        };
    }

    /** Lucene takes any word for a field. */
    private Optional<Invalid> lookAtField() {
        return refuseIf(
                last.kind == TERM && !Field.isKnown(last.image),
                last,
                "unknown field %s; known are %s".formatted(last.image, Field.titles()));
    }

    private Optional<Invalid> lookAtOperand(Token token) {
        afterPhrase = token.kind == QUOTED;
        if (++clauses > MOST_CLAUSES) {
            return refuse(token, "more than %d words and phrases".formatted(MOST_CLAUSES));
        }
        if (!afterPhrase && token.image.length() > LONGEST_WORD) {
            return refuse(token, "a word of more than %d characters".formatted(LONGEST_WORD));
        }
        return isExact(token) ? Optional.empty() : lookAtWildcards(token);
    }

    private boolean isExact(Token token) {
        return switch (token.kind) {
            case TERM, QUOTED -> true;
            case STAR ->
                    text.startsWith(ALL, token.beginColumn)
                            || text.startsWith(ALL, token.beginColumn - 2);
            default -> false;
        };
    }

    private Optional<Invalid> lookAtWildcards(Token token) {
        if (!PREFIX.matcher(token.image).matches()) {
            return refuse(
                    token,
                    "before a wildcard stand %d letters or digits at least; everything is %s"
                            .formatted(LEAST_PREFIX, ALL));
        }
        if (token.image.indexOf('\\') >= 0) {
            return refuse(token, "a word with a wildcard has no \\ in it");
        }
        long wildcards = token.image.chars().filter(c -> c == '*' || c == '?').count();
        return wildcards > MOST_WILDCARDS
                ? refuse(token, "more than %d wildcards in a word".formatted(MOST_WILDCARDS))
                : countInexact(token);
    }

    private Optional<Invalid> lookAtDistance(Token token) {
        if (!afterPhrase) {
            return EDITS.matcher(token.image).matches()
                    ? countInexact(token)
                    : refuse(token, "after a word stands ~, ~1 or ~2");
        }
        return refuseIf(
                !SLOP.matcher(token.image).matches()
                        || Integer.parseInt(token.image.substring(1)) > MOST_SLOP,
                token,
                "after a phrase stands ~ and a number up to %d".formatted(MOST_SLOP));
    }

    private Optional<Invalid> countInexact(Token token) {
        return refuseIf(
                ++inexact > MOST_INEXACT,
                token,
                "more than %d words with wildcards or ~".formatted(MOST_INEXACT));
    }

    private static Optional<Invalid> refuseIf(boolean wrong, Token at, String why) {
        return wrong ? refuse(at, why) : Optional.empty();
    }

    private static Optional<Invalid> refuse(Token at, String why) {
        return Optional.of(new Invalid(at.beginColumn, why));
    }
}
