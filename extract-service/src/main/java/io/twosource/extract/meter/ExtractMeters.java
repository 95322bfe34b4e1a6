package io.twosource.extract.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.twosource.extract.article.Article;
import io.twosource.extract.claim.ArticleStatements;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeTimes;
import io.twosource.extract.walk.CellMeter;
import io.twosource.extract.walk.Outcome;
import io.twosource.platform.AlertLegs;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Counts what is read and what becomes news. Counters count work done, so a retry counts again. */
public final class ExtractMeters implements CellMeter {

    private final MeterRegistry registry;
    private final Timer reading;
    private final AlertLegs legs;
    private final Map<Integer, AtomicInteger> claimsLive = new ConcurrentHashMap<>();

    public ExtractMeters(MeterRegistry registry) {
        this.registry = registry;
        this.legs = new AlertLegs(registry, AlertLegs.Leg.READ, AlertLegs.Leg.DECIDED);
        this.reading =
                Timer.builder("twosource.reading.time")
                        .description("To find the statements of one article")
                        .publishPercentiles(.5, .99)
                        .register(registry);
    }

    public <T> T timeReading(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            reading.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    public void read(ArticleStatements said, Instant at) {
        legs.ended(AlertLegs.Leg.READ, said.knownAt(), at);
        registry.counter(
                        "twosource.articles.read",
                        Tags.of(
                                "language",
                                LanguageTag.of(said.language()),
                                "outcome",
                                outcome(said)))
                .increment();
        said.statements()
                .forEach(
                        c -> count("twosource.statements.found", "stance", c.statement().stance()));
    }

    /** Sentences of an article that is too long were not read. */
    public void unread(int sentences) {
        registry.counter("twosource.sentences.unread").increment(sentences);
    }

    /** Statements of an article that makes more of them than a record can hold. */
    public void leftOut(int statements) {
        registry.counter("twosource.statements.left-out").increment(statements);
    }

    @Override
    public void came(Outcome outcome) {
        switch (outcome) {
            case Outcome.Settled settled -> settled.notices().forEach(this::raised);
            case Outcome.NoClaim() ->
                    registry.counter("twosource.statements.without-claim").increment();
            case Outcome.Forgotten forgotten ->
                    registry.counter("twosource.claims.forgotten")
                            .increment(forgotten.all() ? 1 : 0);
            case Outcome.Onward _ -> {}
        }
    }

    @Override
    public void claimsLive(int cell, int claims) {
        claimsLive.computeIfAbsent(cell, this::gauge).set(claims);
    }

    private void raised(Notice notice) {
        count("twosource.notices.raised", "kind", notice.kind());
        NoticeTimes times = notice.times();
        if (times.readAt().isPresent() && times.decidedAt().isPresent()) {
            legs.ended(AlertLegs.Leg.DECIDED, times.readAt().get(), times.decidedAt().get());
        }
    }

    private AtomicInteger gauge(int cell) {
        AtomicInteger claims = new AtomicInteger();
        Gauge.builder("twosource.claims.live", claims, AtomicInteger::get)
                .tag("cell", Integer.toString(cell))
                .register(registry);
        return claims;
    }

    private void count(String counter, String tag, Enum<?> value) {
        registry.counter(counter, tag, value.name().toLowerCase(Locale.ROOT)).increment();
    }

    private static String outcome(ArticleStatements said) {
        if (said.status() == Article.Status.WITHDRAWN) {
            return "withdrawn";
        }
        return said.language().equals("en") ? "read" : "unsupported";
    }
}
