package io.twosource.extract.reading;

import io.twosource.extract.statement.Statement;
import java.util.List;

/**
 * What was read in one article version.
 *
 * @param language BCP 47 as detected; "und" where there was nothing to tell it from
 * @param statements in the order of the article, its title first; none in languages we cannot read
 */
public record Reading(String language, List<Statement> statements) {

    public Reading {
        statements = List.copyOf(statements);
    }
}
