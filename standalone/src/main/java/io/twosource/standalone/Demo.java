package io.twosource.standalone;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The five seeds through the whole system to a newsroom's signed webhook. */
@Command(name = "demo", description = "five real articles, from HTTP to signed webhooks")
final class Demo implements Callable<Integer> {

    @Mixin private Ports ports = new Ports();

    @Option(names = "--home", hidden = true)
    private Path home = Path.of(".");

    @Option(names = "--data", hidden = true)
    private Path data = Path.of("data/demo");

    @Option(names = "--exit", description = "ends once the seeds' notices are in")
    private boolean exit;

    @Option(names = "--out", paramLabel = "DIR", description = "writes what came of it as JSON")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        Place place = new Place(home, data);
        ports.requireFree();
        place.empty();
        String secret = WebhookSecret.fresh();
        Teleprinter teleprinter = new Teleprinter(System.out);
        try (HttpClient client = HttpClient.newHttpClient();
                Machine machine = Machine.start(place, ports, progress);
                Receiver receiver = Receiver.start(secret, Clock.systemUTC(), teleprinter)) {
            machine.awaitReady(client);
            Newsroom newsroom = machine.newsroom(client);
            newsroom.subscribe(receiver.address(), secret);
            progress.say("a newsroom has subscribed, its webhook is " + receiver.address());
            show(new Story(machine.records(), receiver, newsroom, progress));
            return 0;
        }
    }

    private void show(Story story) throws IOException, InterruptedException {
        story.tell(home.resolve("seeds"));
        if (out.isPresent()) {
            story.write(out.get());
        }
        if (!exit) {
            story.invite();
            new CountDownLatch(1).await();
        }
    }
}
