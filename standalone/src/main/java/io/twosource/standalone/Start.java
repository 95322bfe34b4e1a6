package io.twosource.standalone;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From nothing to alerts of one's own feeds: the system, a newsroom, its feeds, a subscription. */
@Command(
        name = "start",
        description = "runs the whole system, visits these feeds, and prints alerts as they come")
final class Start implements Callable<Integer> {

    @Mixin private Ports ports = new Ports();

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "the address of a feed, or a file with one on each line")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--query",
            description = "which alerts, as alert topics have it; default: all of them")
    private String query = "*:*";

    @Option(names = "--home", hidden = true)
    private Path home = Path.of(".");

    @Option(names = "--data", description = "default: ./data/run, as of run")
    private Path data = Path.of("data/run");

    @Override
    public Integer call() throws Exception {
        List<FeedAddress> feeds = FeedAddress.all(named);
        Progress progress = new Progress(System.out);
        String secret = WebhookSecret.fresh();
        Place place = new Place(home, data);
        Teleprinter teleprinter = new Teleprinter(System.out);
        try (HttpClient client = HttpClient.newHttpClient();
                Machine machine = Machine.start(place, ports, progress, feeds);
                Receiver receiver = Receiver.start(secret, Clock.systemUTC(), teleprinter)) {
            machine.awaitReady(client);
            Newsroom newsroom = machine.newsroom(client);
            newsroom.subscribe(new Newsroom.Topic("mine", query), receiver.address(), secret);
            add(feeds, newsroom, progress);
            machine.invite(newsroom, client);
            progress.say("alerts follow here as they come; Ctrl-C stops everything");
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private static void add(List<FeedAddress> feeds, Newsroom newsroom, Progress progress)
            throws IOException, InterruptedException {
        for (FeedAddress feed : feeds) {
            newsroom.follow(feed);
            progress.say("visiting %s, as %s".formatted(feed.url(), feed.outlet()));
        }
    }
}
