package io.twosource.standalone;

import io.twosource.kafka.LocalKafka;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the demo's story once for the services' AOT caches; part of a build. */
@Command(name = "warm", hidden = true, description = "makes what shortens the services' starts")
final class Warm implements Callable<Integer> {

    @Mixin private Ports ports = new Ports();

    @Option(names = "--home", hidden = true)
    private Path home = Path.of(".");

    @Option(names = "--data", hidden = true)
    private Path data = Path.of("standalone/target/warm");

    @Override
    public Integer call() throws Exception {
        Place place = new Place(home, data);
        ports.requireFree();
        place.empty();
        place.prepare();
        for (Service service : Service.values()) {
            place.aotCache(service).delete();
        }
        rehearse(place, new Progress(System.out));
        for (Service service : Service.values()) {
            place.aotCache(service).make(service.options());
        }
        place.empty();
        return 0;
    }

    private void rehearse(Place place, Progress progress) throws Exception {
        String secret = WebhookSecret.fresh();
        Teleprinter teleprinter = new Teleprinter(System.out);
        try (HttpClient client = HttpClient.newHttpClient();
                LocalKafka kafka = LocalKafka.start(place.kafka(), ports.kafka());
                Machine machine =
                        Machine.start(
                                place,
                                ports,
                                kafka,
                                service -> place.aotCache(service).recorded(),
                                progress);
                Receiver receiver = Receiver.start(secret, Clock.systemUTC(), teleprinter)) {
            machine.awaitReady(client);
            Newsroom newsroom = machine.newsroom(client);
            newsroom.subscribe(receiver.address(), secret);
            new Story(machine.records(), receiver, newsroom, progress).tell(home.resolve("seeds"));
        }
    }
}
