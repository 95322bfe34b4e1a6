package io.twosource.standalone;

import io.twosource.kafka.LocalKafka;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kafka and the three services, up and ready. Closing it stops them all. */
final class Machine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String NEWSROOM = "demo";
    private static final String ALLOWED = "twosource.addresses.allowed";

    private final Place place;
    private final Ports ports;
    private final LocalKafka kafka;
    private final Function<Service, List<String>> ownSettings;
    private final Map<Service, RunningService> services = new EnumMap<>(Service.class);

    private final Progress progress;
    private boolean closed;

    private Machine(
            Place place,
            Ports ports,
            LocalKafka kafka,
            Function<Service, List<String>> ownSettings,
            Progress progress) {
        this.place = place;
        this.ports = ports;
        this.kafka = kafka;
        this.ownSettings = ownSettings;
        this.progress = progress;
    }

    /**
     * Starts Kafka and begins to start the services, all at once: the slowest of them is the wait.
     * However this JVM ends they are stopped with it: by a kill, by themselves.
     */
    static Machine start(Place place, Ports ports, Progress progress)
            throws CannotStart, IOException {
        return start(place, ports, progress, List.of());
    }

    /** As the other; those of the feeds that are on this machine may be read from. */
    static Machine start(Place place, Ports ports, Progress progress, List<FeedAddress> feeds)
            throws CannotStart, IOException {
        place.prepare();
        ports.requireFree();
        progress.say("starting Kafka on port " + ports.kafka());
        LocalKafka kafka = LocalKafka.start(place.kafka(), ports.kafka());
        String allowed =
                feeds.stream()
                        .filter(FeedAddress::isLocal)
                        .map(feed -> "feeds=" + feed.url().getHost())
                        .distinct()
                        .collect(Collectors.joining(","));
        List<String> settings =
                allowed.isEmpty() ? List.of() : List.of("-D%s=%s".formatted(ALLOWED, allowed));
        return start(
                place,
                ports,
                kafka,
                service -> service == Service.INGEST ? settings : List.of(),
                progress);
    }

    /** As the other, on a Kafka that runs, with settings for each service beside the usual. */
    static Machine start(
            Place place,
            Ports ports,
            LocalKafka kafka,
            Function<Service, List<String>> ownSettings,
            Progress progress)
            throws IOException {
        Machine machine = new Machine(place, ports, kafka, ownSettings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(machine::close, "stop-everything"));
        try {
            machine.startServices();
            return machine;
        } catch (IOException e) {
            machine.close();
            throw e;
        }
    }

    private void startServices() throws IOException {
        Map<String, String> secrets =
                Map.of(
                        "TWOSOURCE_SECRETS_KEY", KeptSecret.in(place.secretsKey()),
                        "TWOSOURCE_OPERATOR_TOKEN", KeptSecret.in(place.operatorToken()),
                        // What alert-service asks the other two with.
                        "TWOSOURCE_SERVICES_TOKEN", KeptSecret.in(place.operatorToken()));
        for (Service service : Service.values()) {
            start(service, secrets);
        }
    }

    /** Never beside {@link #close}: what Ctrl-C overtook would be left running. */
    private synchronized void start(Service service, Map<String, String> secrets)
            throws IOException {
        if (closed) {
            throw new IOException("stopped while starting");
        }
        services.put(
                service,
                RunningService.start(
                        service,
                        ports.of(service),
                        place,
                        settings(service),
                        secrets,
                        progress::say));
    }

    private List<String> settings(Service service) {
        List<String> settings = new ArrayList<>(ownSettings.apply(service));
        settings.add("-Dkafka.bootstrap.servers=" + kafka.bootstrapServers());
        settings.add("-Dtwosource.state.dir=" + place.state(service.title()));
        settings.add("-Dtwosource.advertised.host=127.0.0.1");
        settings.add("-Dtwosource.ingest.url=" + loopback(Service.INGEST));
        settings.add("-Dtwosource.extract.url=" + loopback(Service.EXTRACT));
        if (service == Service.ALERT) {
            // The newsroom listens on loopback, which is refused elsewhere.
            settings.add("-D%s=newsroom/%s=127.0.0.1".formatted(ALLOWED, NEWSROOM));
        }
        settings.add("-Dtwosource.desk.url=http://127.0.0.1:" + ports.of(Service.ALERT));
        return settings;
    }

    /** Returns once all three services are ready. */
    void awaitReady(HttpClient client) throws IOException, InterruptedException {
        progress.say("starting the services; extract-service loads its language models");
        for (Service service : List.of(Service.INGEST, Service.ALERT, Service.EXTRACT)) {
            running(service).awaitReady(client, PATIENCE);
            progress.say(service.title() + " is ready at " + address(service));
        }
    }

    /** Ends a service as the system does that runs out of memory; it is started again. */
    void kill(Service service) {
        running(service).kill();
    }

    /** Ends a service as an orchestrator does, with SIGTERM; it is started again. */
    void restart(Service service) throws InterruptedException {
        running(service).restart();
    }

    /** That of a service which runs now. */
    ProcessHandle process(Service service) {
        return ProcessHandle.of(running(service).pid()).orElseThrow();
    }

    /** Those that have ended since they were started first. */
    synchronized List<Service> ended() {
        return services.entrySet().stream()
                .filter(service -> service.getValue().hasEnded())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where a browser is logged in to the desk as an operator, for some minutes. */
    URI operatorsDesk(HttpClient client) throws IOException, InterruptedException {
        Http asOperator = new Http(client, KeptSecret.in(place.operatorToken()));
        return DeskLink.of(asOperator, address(Service.ALERT));
    }

    /** The newsroom {@code demo}, made if need be, by a token of its own, which a file keeps. */
    Newsroom newsroom(HttpClient client) throws IOException, InterruptedException {
        Http asOperator = new Http(client, KeptSecret.in(place.operatorToken()));
        if (Files.notExists(place.newsroomToken())) {
            Operator operator = new Operator(asOperator, address(Service.ALERT));
            KeptSecret.put(place.newsroomToken(), operator.admitEditor(NEWSROOM));
        }
        return new Newsroom(
                new Http(client, Files.readString(place.newsroomToken())),
                address(Service.ALERT),
                asOperator,
                address(Service.INGEST));
    }

    /** The newsroom {@code demo} as another machine of the installation has made it. */
    Newsroom newsroom(HttpClient client, Newsroom made) throws IOException {
        return new Newsroom(
                made.http(),
                address(Service.ALERT),
                new Http(client, KeptSecret.in(place.operatorToken())),
                address(Service.INGEST));
    }

    /** Tells who looks at the terminal where to go on. */
    void invite(Newsroom newsroom, HttpClient client) throws IOException, InterruptedException {
        progress.say("the newsroom's desk, within ten minutes: " + newsroom.desk());
        progress.say("the operators' desk, within ten minutes: " + operatorsDesk(client));
        progress.say(
                """
                tokens for the API:
                  token=$(cat %s); operator=$(cat %s)
                next: follow a feed, keep an alert topic, hear of it
                  curl -X PUT %s/v1/feeds/jam -H "Authorization: Bearer $operator" -H 'content-type: application/json' -d '{"url": "https://jam-news.net/feed/", "outlet": "JAMnews"}'
                  curl -X PUT %s/v1/alert-topics/karabakh -H "Authorization: Bearer $token" -H 'content-type: application/json' -d '{"query": "claim:karabakh"}'
                  curl -N -H "Authorization: Bearer $token" '%s/v1/alerts/stream?topic=karabakh'"""
                        .formatted(
                                place.newsroomToken(),
                                place.operatorToken(),
                                address(Service.INGEST),
                                address(Service.ALERT),
                                address(Service.ALERT)));
    }

    Records records() {
        return Records.of(kafka.bootstrapServers());
    }

    private URI loopback(Service service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    private URI address(Service service) {
        return running(service).address();
    }

    private RunningService running(Service service) {
        RunningService running = services.get(service);
        if (running == null) {
            throw new IllegalStateException(service.title() + " was not started");
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        services.values().parallelStream().forEach(RunningService::close);
        kafka.close();
    }
}
