package io.twosource.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that run the system or look into it; {@code ./twosource} is the way in. */
@Command(
        name = "twosource",
        subcommands = {
            Demo.class,
            Run.class,
            Start.class,
            Show.class,
            DeadLetters.class,
            BackupCommand.class,
            RestoreCommand.class,
            Warm.class
        })
final class Twosource {

    private static final int CANNOT_START = 2;
    private static final int FAILED = 1;

    private Twosource() {}

    public static void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        return new CommandLine(new Twosource())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> {
                            command.getErr().println("twosource: " + failure.getMessage());
                            return failure instanceof CannotStart ? CANNOT_START : FAILED;
                        });
    }
}
