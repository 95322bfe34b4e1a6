package io.twosource.standalone;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kafka and the three services until Ctrl-C; what they store is there the next time. */
@Command(name = "run", description = "runs the whole system on this machine")
final class Run implements Callable<Integer> {

    @Mixin private Ports ports = new Ports();

    @Option(names = "--home", hidden = true)
    private Path home = Path.of(".");

    @Option(names = "--data", description = "default: ./data/run")
    private Path data = Path.of("data/run");

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        try (HttpClient client = HttpClient.newHttpClient();
                Machine machine = Machine.start(new Place(home, data), ports, progress)) {
            machine.awaitReady(client);
            machine.invite(machine.newsroom(client), client);
            progress.say("Ctrl-C stops everything; what came in is kept in " + data);
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
