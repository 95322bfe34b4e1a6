package io.twosource.ingest.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.ingest.feed.FeedDirectory;
import io.twosource.ingest.feed.FeedTopics;
import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.HubLease;
import io.twosource.ingest.poll.Territory.Due;
import io.twosource.ingest.websub.HubSubscriber;
import io.twosource.ingest.websub.WebSubConfig;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Polls for as long as the service runs, in a thread of its own. */
@ApplicationScoped
class Polling implements Poller.Rounds {

    private static final Logger LOG = Logger.getLogger(Polling.class);
    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final FeedTopics topics;
    private final FeedDirectory directory;
    private final Visitor visitor;
    private final HubSubscriber hubs;
    private final PollConfig config;
    private final Clock clock;
    private final Duration renewal;
    private final MeterRegistry metrics;
    private final KafkaClients kafka;
    private final Workers workers;
    private Optional<Worker> polling = Optional.empty();

    Polling(
            FeedTopics topics,
            FeedDirectory directory,
            Visitor visitor,
            HubSubscriber hubs,
            PollConfig config,
            Clock clock,
            MeterRegistry metrics,
            WebSubConfig webSub,
            KafkaClients kafka,
            Workers workers) {
        this.topics = topics;
        this.directory = directory;
        this.visitor = visitor;
        this.hubs = hubs;
        this.config = config;
        this.clock = clock;
        this.renewal = webSub.renewal();
        this.metrics = metrics;
        this.kafka = kafka;
        this.workers = workers;
    }

    void start(@Observes StartupEvent start) {
        if (config.enabled()) {
            polling = Optional.of(workers.startPlatform("feed-poller", this::poll));
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        polling.ifPresent(worker -> worker.stop(LONGEST_GOODBYE));
    }

    @Override
    public Supplier<Outcome> fetch(Due due) {
        return visitor.visit(due.feed(), due.visit());
    }

    @Override
    public Optional<Instant> pushedUntil(Due due) {
        return directory
                .view()
                .lease(due.feed().id())
                .map(HubLease::until)
                .filter(until -> until.isAfter(clock.instant()));
    }

    @Override
    public void ask(Due due, Hub hub) {
        hubs.ask(due.feed().id(), hub);
    }

    @Override
    public void written(Due due, Outcome outcome, FeedVisit after) {
        metrics.counter(
                        "twosource.feed.visits",
                        "feed",
                        due.feed().id().value(),
                        "outcome",
                        outcome.label())
                .increment();
        if (outcome instanceof Outcome.Failed(String reason, _)) {
            LOG.infof("feed %s: %s", due.feed().id(), reason);
        }
    }

    /** Until it is closed, or Kafka has put this member or its producer out. */
    private void poll(Shift shift) {
        Visits visits = new Visits(new Pace(config, RandomGenerator.getDefault()), config, renewal);
        Territory territory = new Territory(directory.view(), visits);
        try (VisitLog log = new VisitLog(kafka, topics);
                PollGroup group = new PollGroup(kafka, topics, directory, territory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Poller poller = new Poller(territory, visits, this, config, clock, threads);
            try {
                while (!shift.isOver()) {
                    group.poll(TICK);
                    poller.turn(log, group.metadata());
                    shift.works();
                }
            } finally {
                // Their claims stand: whoever takes over visits those feeds an interval later.
                threads.shutdownNow();
            }
        }
    }
}
