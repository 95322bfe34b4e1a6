package io.twosource.benchmark;

import picocli.CommandLine.Command;

/** Articles in, their statements out. */
@Command(
        name = "statements",
        description = "reads articles {id, text, title?, published?}, writes {id, statements}")
final class EvaluateStatements extends ReadingCommand {

    EvaluateStatements() {
        super(StatementJson::line);
    }
}
