package io.twosource.extract.reading.quote;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Stance;
import java.util.Optional;

/**
 * Who says a quotation.
 *
 * @param speaker the words that name them
 * @param cue the words that attribute: "said"
 * @param introduction the stance of the sentence that announces the quotation, where one does
 */
record Attribution(Phrase speaker, Phrase cue, Optional<Stance> introduction) {}
