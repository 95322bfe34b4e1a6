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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Polls for as long as the service runs, in a thread of its own. */
@ApplicationScoped
class Polling implements Poller.Rounds {

    private static final Logger LOG = Logger.getLogger(Polling.class);
    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);
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
    private final Thread thread = Thread.ofPlatform().name("feed-poller").unstarted(this::run);
    private volatile boolean open = true;

    Polling(
            FeedTopics topics,
            FeedDirectory directory,
            Visitor visitor,
            HubSubscriber hubs,
            PollConfig config,
            Clock clock,
            MeterRegistry metrics,
            WebSubConfig webSub,
            KafkaClients kafka) {
        this.topics = topics;
        this.directory = directory;
        this.visitor = visitor;
        this.hubs = hubs;
        this.config = config;
        this.clock = clock;
        this.renewal = webSub.renewal();
        this.metrics = metrics;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent start) {
        if (config.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        open = false;
        thread.join(LONGEST_GOODBYE);
    }

    @Override
    public Outcome make(Due due) {
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

    private void run() {
        while (open) {
            try {
                poll();
            } catch (KafkaException e) {
                LOG.warnf("feeds are not polled now: %s", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("polling begins anew after a mistake of ours", e);
                pause();
            }
        }
    }

    /** Until it is closed, or Kafka has put this member or its producer out. */
    private void poll() {
        Visits visits = new Visits(new Pace(config, RandomGenerator.getDefault()), config, renewal);
        Territory territory = new Territory(directory.view(), visits);
        try (VisitLog log = new VisitLog(kafka, topics);
                PollGroup group = new PollGroup(kafka, topics, directory, territory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Poller poller = new Poller(territory, visits, this, config, clock, threads);
            try {
                while (open) {
                    group.poll(TICK);
                    poller.turn(log, group.metadata());
                }
            } finally {
                // Their claims stand: whoever takes over visits those feeds an interval later.
                threads.shutdownNow();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEFORE_NEXT_TRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
