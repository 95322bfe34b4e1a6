package io.twosource.standalone;

import io.twosource.standalone.backup.Backup;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves what people made as one file. */
@Command(name = "backup", description = "saves what people made in a file")
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private KafkaConnection kafka = new KafkaConnection();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Backup.take(kafka.settings(), file, Instant.now()));
        out.println("in " + file);
        return 0;
    }
}
