package io.twosource.alert.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.query.QueryPool.Outcome;
import io.twosource.alert.service.Problems;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Reads and runs the queries of requests, away from the threads that answer these. Whoever hangs up
 * frees the place. The problem is 429 where the newsroom asks for too much at once, 503 where all
 * do or where it took too long.
 */
@Singleton
public class Queries {

    private static final Logger LOG = Logger.getLogger(Queries.class);
    private static final int SEARCHES_WAITING = 50;
    private static final int PREVIEWS_WAITING = 2;

    private final CurrentVertxRequest requests;
    private final MeterRegistry registry;
    private final Pool searches;
    private final Pool previews;

    private record Pool(String title, QueryPool threads, Duration patience) {

        static Pool of(String title, QueryPool.Limits limits) {
            return new Pool(title, new QueryPool(title, limits), limits.patience());
        }
    }

    Queries(QueriesConfig config, CurrentVertxRequest requests, MeterRegistry registry) {
        this.requests = requests;
        this.registry = registry;
        this.searches =
                Pool.of(
                        "search",
                        new QueryPool.Limits(
                                config.threads(),
                                Math.max(1, config.threads() / 2),
                                SEARCHES_WAITING,
                                config.patience()));
        this.previews =
                Pool.of(
                        "preview",
                        new QueryPool.Limits(
                                config.previews(), 1, PREVIEWS_WAITING, config.previewPatience()));
    }

    @PreDestroy
    void close() {
        searches.threads().close();
        previews.threads().close();
    }

    /** What a query is, or why it is none. */
    public NewsQuery read(NewsroomId newsroom, String text) {
        return search(newsroom, stop -> NewsQuery.parse(text));
    }

    /** Does what takes milliseconds. */
    public <T> T search(NewsroomId newsroom, QueryWork<T> work) {
        return ask(searches, newsroom, work);
    }

    /** Does what takes seconds. */
    public <T> T preview(NewsroomId newsroom, QueryWork<T> work) {
        return ask(previews, newsroom, work);
    }

    private <T> T ask(Pool pool, NewsroomId newsroom, QueryWork<T> work) {
        HttpServerResponse client = requests.getCurrent().request().response();
        long start = System.nanoTime();
        try {
            Outcome<T> outcome = pool.threads().ask(newsroom, client::closed, work);
            count(pool, outcome, Duration.ofNanos(System.nanoTime() - start));
            return result(pool, outcome);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.unavailable("this replica is stopping");
        }
    }

    private static <T> T result(Pool pool, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T result) -> result;
            case Outcome.Failed<T>(RuntimeException e) -> throw e;
            case Outcome.Failed<T>(Throwable e) -> {
                // Not the trace of an overflown stack, which is as long as that.
                LOG.errorf("a %s failed: %s", pool.title(), e);
                throw new IllegalStateException("a query failed");
            }
            case Outcome.Stopped<T>() ->
                    throw Problems.unavailable(
                            "stopped, since it took more than %d s: ask for less, or later"
                                    .formatted(pool.patience().toSeconds()));
            case Outcome.Abandoned<T>() -> throw Problems.unavailable("nobody waits any more");
            case Outcome.TooMuch<T>() ->
                    throw Problems.tooMany("too many queries of this newsroom at once");
            case Outcome.Full<T>() -> throw Problems.unavailable("too many queries at once");
        };
    }

    private void count(Pool pool, Outcome<?> outcome, Duration took) {
        Timer.builder("twosource.queries")
                .description("Queries of requests: waiting and running")
                .tag("kind", pool.title())
                .tag("outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .register(registry)
                .record(took);
    }
}
