package io.twosource.alert.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.twosource.alert.notice.Notice;
import io.twosource.platform.AlertLegs;
import io.twosource.platform.AlertLegs.Leg;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Counts what becomes of deliveries, and logs what an operator must hear of. Thread-safe. */
public final class DeliveryMetrics {

    private static final Logger LOG = Logger.getLogger(DeliveryMetrics.class);

    private final MeterRegistry registry;
    private final Timer noticeToDelivery;
    private final AlertLegs legs;
    private final Counter retriesScheduled;
    private final Counter givenUp;
    private final Counter breakersOpened;
    private final Counter deadLetters;
    private final Counter leftOutOfViews;
    private final Counter overQuota;
    private final Counter unheard;
    private final Counter timersFailed;
    private final Counter newsPutOff;

    public DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.noticeToDelivery =
                Timer.builder("twosource.notice.to.delivery")
                        .description("From a notice to the 2xx of a first attempt")
                        .publishPercentileHistogram()
                        // What is promised: a rule asks how many come later.
                        .serviceLevelObjectives(Duration.ofSeconds(1))
                        .maximumExpectedValue(Duration.ofMinutes(1))
                        .register(registry);
        this.legs = new AlertLegs(registry, Leg.MATCHED, Leg.QUEUED, Leg.SENT);
        this.retriesScheduled = registry.counter("twosource.delivery.retries.scheduled");
        this.deadLetters = registry.counter("twosource.deliveries.unreadable");
        this.leftOutOfViews = registry.counter("twosource.views.unreadable");
        this.breakersOpened = registry.counter("twosource.endpoints.paused");
        this.overQuota = registry.counter("twosource.deliveries.over.quota");
        this.unheard = registry.counter("twosource.deliveries.unheard");
        this.timersFailed = registry.counter("twosource.timers.failed");
        this.newsPutOff = registry.counter("twosource.news.put.off");
        this.givenUp = registry.counter("twosource.deliveries.given.up");
    }

    /** An endpoint has failed for long, and is left alone. */
    public void paused() {
        breakersOpened.increment();
    }

    /** An endpoint's owner was asked, has confirmed or has not. */
    public void confirmation(String outcome) {
        registry.counter("twosource.confirmations", "outcome", outcome).increment();
    }

    /** Deliveries of a newsroom wait, since it has had as many as it may. */
    public void overQuota() {
        overQuota.increment();
    }

    /** A delivery was handed to the senders, and nobody has told how it ended. */
    public void unheard() {
        unheard.increment();
    }

    /** What a timer was set for has failed, and is tried again later. */
    public void timerFailed() {
        timersFailed.increment();
    }

    /** A subscription could not be told news, and is told later. */
    public void newsPutOff() {
        newsPutOff.increment();
    }

    /** A record was no delivery, and set aside. */
    public void deadLetter() {
        deadLetters.increment();
    }

    /** A record is no alert topic or subscription: its alerts may be missed. */
    public void leftOutOfAView() {
        leftOutOfViews.increment();
    }

    /** A notice was found to match alert topics. */
    public void matched(Notice notice, Instant now) {
        notice.times().decidedAt().ifPresent(decided -> legs.ended(Leg.MATCHED, decided, now));
    }

    /** What matched has come to the queues of one partition. */
    public void queued(Instant matchedAt, Instant now) {
        legs.ended(Leg.QUEUED, matchedAt, now);
    }

    /** An attempt has been made. */
    public void attempted(Attempt attempt) {
        registry.timer("twosource.delivery.attempts", "outcome", attempt.outcome().title())
                .record(attempt.took());
        if (attempt.outcome() instanceof Outcome.Delivered && attempt.delivery().attempt() == 1) {
            noticeToDelivery.record(
                    Duration.between(attempt.delivery().noticedAt(), attempt.endedAt()));
            legs.ended(Leg.SENT, attempt.delivery().createdAt(), attempt.endedAt());
        }
    }

    /** It is decided what follows from a failed attempt. */
    public void decided(Attempt attempt, NextStep next) {
        Delivery delivery = attempt.delivery();
        switch (next) {
            case NextStep.Again(Delivery _, var due) -> {
                retriesScheduled.increment();
                LOG.infof(
                        "delivery %s to subscription %s: attempt %d failed (%s), next at %s",
                        delivery.id(),
                        delivery.subscriptionId(),
                        delivery.attempt(),
                        attempt.outcome().title(),
                        due);
            }
            case NextStep.GivenUp() -> {
                givenUp.increment();
                LOG.errorf(
                        "delivery %s to subscription %s: given up after %d attempts (%s)",
                        delivery.id(),
                        delivery.subscriptionId(),
                        delivery.attempt(),
                        attempt.outcome().title());
            }
        }
    }
}
