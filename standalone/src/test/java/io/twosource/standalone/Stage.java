package io.twosource.standalone;

import static org.awaitility.Awaitility.await;

import io.twosource.kafka.LocalKafka;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The whole system with news coming in, for whoever wants to do it harm. */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Place place;
    private final int kafkaPort;
    private final List<Machine> machines = new ArrayList<>();
    private final Traffic traffic;
    private LocalKafka kafka;

    private Stage(Place place, int replicas, List<String> settings) throws Exception {
        this.place = place;
        kafkaPort = FreePorts.any();
        kafka = LocalKafka.start(place.kafka(), kafkaPort);
        for (int replica = 1; replica <= replicas; replica++) {
            machines.add(start(replica == 1 ? place : beside(place, replica), settings));
        }
        for (Machine machine : machines) {
            awaitReady(machine);
        }
        traffic = Traffic.start(machines);
    }

    private Machine start(Place at, List<String> settings) throws IOException {
        return Machine.start(at, FreePorts.all(), kafka, _ -> settings, new Progress(System.out));
    }

    /** A second machine of the same installation: its keys are those of the first. */
    private static Place beside(Place first, int replica) throws Exception {
        Place place = new Place(first.home(), first.data().resolve("replica-" + replica));
        place.prepare();
        KeptSecret.put(place.secretsKey(), KeptSecret.in(first.secretsKey()));
        KeptSecret.put(place.operatorToken(), KeptSecret.in(first.operatorToken()));
        return place;
    }

    /** Set up in {@code data}, and warm: the first webhooks are in. */
    static Stage set(Path data) throws Exception {
        return set(data, 1, List.of());
    }

    /** As the other, with so many replicas of each service and these settings of their own. */
    static Stage set(Path data, int replicas, List<String> settings) throws Exception {
        Place place = new Place(Path.of(".."), data);
        place.prepare();
        Stage stage = new Stage(place, replicas, settings);
        stage.awaitTold(20);
        return stage;
    }

    /** The first, which is the only one as a rule. */
    Machine machine() {
        return machines.getFirst();
    }

    /** Each has one replica of each service. */
    List<Machine> machines() {
        return List.copyOf(machines);
    }

    void awaitReady(Machine machine) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            machine.awaitReady(http);
        }
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
        return Accounts.of(machine().records(), traffic);
    }

    @Override
    public void close() {
        traffic.close();
        machines.parallelStream().forEach(Machine::close);
        kafka.close();
    }
}
