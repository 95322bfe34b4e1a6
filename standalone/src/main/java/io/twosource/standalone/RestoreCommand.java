package io.twosource.standalone;

import io.twosource.standalone.backup.BackupFile;
import io.twosource.standalone.backup.Restoration;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings back what people made. */
@Command(
        name = "restore",
        description = "brings what people made back from a file; the services must not run")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private KafkaConnection kafka = new KafkaConnection();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--check", description = "says what would be done, and does nothing")
    private boolean check;

    @Option(names = "--over", description = "in place of what people made there")
    private boolean over;

    @Override
    public Integer call() throws CannotStart, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, String> connection = kafka.settings();
        BackupFile backup = BackupFile.open(file);
        out.println(backup.contents());
        try (Restoration restoration = new Restoration(connection, backup)) {
            out.println("into cluster " + restoration.cluster());
            List<String> obstacles = restoration.obstacles();
            if (!obstacles.isEmpty()) {
                throw new CannotStart("not restored: " + String.join("; ", obstacles));
            }
            Map<String, Long> standing = new TreeMap<>(restoration.standing());
            standing.forEach((topic, count) -> out.println("  %s has %d".formatted(topic, count)));
            if (!standing.isEmpty() && !over) {
                throw new CannotStart(
                        "not restored: records stand there already; --over takes them away");
            }
            if (check) {
                out.println("nothing was written: --check");
                return 0;
            }
            restoration.run();
            out.println("restored; empty state folders of another cluster before a service starts");
            return 0;
        }
    }
}
