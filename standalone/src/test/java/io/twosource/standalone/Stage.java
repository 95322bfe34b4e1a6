package io.twosource.standalone;

import static org.awaitility.Awaitility.await;

import io.twosource.kafka.LocalKafka;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The whole system with news coming in, for whoever wants to do it harm. */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Place place;
    private final int kafkaPort;
    private final Machine machine;
    private final Traffic traffic;
    private LocalKafka kafka;

    private Stage(Place place) throws Exception {
        this.place = place;
        kafkaPort = FreePorts.any();
        kafka = LocalKafka.start(place.kafka(), kafkaPort);
        machine =
                Machine.start(
                        place, FreePorts.all(), kafka, _ -> List.of(), new Progress(System.out));
        try (HttpClient http = HttpClient.newHttpClient()) {
            machine.awaitReady(http);
        }
        traffic = Traffic.start(machine);
    }

    /** Set up in {@code data}, and warm: the first webhooks are in. */
    static Stage set(Path data) throws Exception {
        Place place = new Place(Path.of(".."), data);
        place.prepare();
        Stage stage = new Stage(place);
        stage.awaitTold(20);
        return stage;
    }

    Machine machine() {
        return machine;
    }

    Traffic traffic() {
        return traffic;
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    Path state() {
        return place.data().resolve("state");
    }

    Path log(Service service) {
        return place.log(service.title());
    }

    /** The broker is gone for so long. */
    void stopKafka(Duration duration) throws IOException, InterruptedException {
        kafka.close();
        Thread.sleep(duration);
        kafka = LocalKafka.start(place.kafka(), kafkaPort);
    }

    /** Returns once so many further articles have become webhooks. */
    void awaitTold(int more) {
        int before = traffic.told();
        await().atMost(PATIENCE).until(() -> traffic.told() >= before + more);
    }

    /**
     * Stops the news and returns once nothing is lost and nothing doubled of all that was taken, be
     * it told as news or only counted.
     */
    void balance(Duration patience) throws InterruptedException {
        traffic.stop();
        await().atMost(patience)
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> accounts().balance(traffic.taken()));
        System.out.println(accounts().figures());
    }

    private Accounts accounts() {
        return Accounts.of(machine.records(), traffic);
    }

    @Override
    public void close() {
        traffic.close();
        machine.close();
        kafka.close();
    }
}
