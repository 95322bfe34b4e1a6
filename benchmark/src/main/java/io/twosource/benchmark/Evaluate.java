package io.twosource.benchmark;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands that measure how news is read and what claims come of it; {@code ./twosource
 * evaluate} is the way in.
 */
@Command(
        name = "twosource evaluate",
        subcommands = {
            EvaluateStatements.class,
            EvaluateStance.class,
            EvaluateQuotes.class,
            EvaluatePairs.class,
            EvaluateRelation.class,
            EvaluateClusters.class,
            EvaluateReplay.class,
            EvaluateStories.class,
            EvaluateDiff.class,
            EvaluateRumours.class,
            EvaluateSpeed.class,
            EvaluateWalks.class,
            EvaluateStart.class,
            EvaluateFit.class,
            FitCells.class
        })
final class Evaluate {

    private static final int NOT_READABLE = 2;

    private Evaluate() {}

    public static void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        return new CommandLine(new Evaluate())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> {
                            if (failure instanceof IOException) {
                                command.getErr().println("twosource: " + failure);
                                return NOT_READABLE;
                            }
                            // A fault of ours: picocli tells where, and exits with 1.
                            throw failure;
                        });
    }
}
