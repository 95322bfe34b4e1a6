package io.twosource.extract.reading;

import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What was read in one article version.
 *
 * @param language BCP 47 as detected; "und" where there was nothing to tell it from
 * @param sentences how many it has, title included; 0 in languages we cannot read
 * @param unread how many of them could hold a statement and were not read, since the article is
 *     longer than any story
 * @param statements in the order of the article, its title first; none in languages we cannot read
 */
public record Reading(String language, int sentences, int unread, List<Statement> statements) {

    public Reading {
        statements = List.copyOf(statements);
    }

    /** The same with other statements, made of those that it has. */
    Reading with(UnaryOperator<List<Statement>> change) {
        return new Reading(language, sentences, unread, change.apply(statements));
    }

    /** Of an article that is not read. */
    public static Reading ofNothing(String language) {
        return new Reading(language, 0, 0, List.of());
    }
}
