package io.twosource.benchmark;

import picocli.CommandLine.Command;

/** Articles in, their statements out as PolNeAR marks attributions. */
@Command(
        name = "quotes",
        description = "reads articles {id, text, title?, published?}, writes {id, quotes}")
final class EvaluateQuotes extends ReadingCommand {

    EvaluateQuotes() {
        super(QuoteJson::line);
    }
}
