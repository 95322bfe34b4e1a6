package io.twosource.extract.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * What a stance is on, with what tells one proposition from another.
 *
 * @param text the words; where those at the statement only point ("denied this information"), the
 *     words they point to
 * @param negated whether it denies what it describes: "the troops did not leave"
 * @param entities people, places and organisations, as written
 * @param numbers each with its unit where it has one: "20 carriers"
 * @param dates days it speaks of, resolved against the article's
 */
public record Proposition(
        String text,
        boolean negated,
        List<String> entities,
        List<String> numbers,
        List<LocalDate> dates) {

    public Proposition {
        entities = List.copyOf(entities);
        numbers = List.copyOf(numbers);
        dates = List.copyOf(dates);
    }
}
