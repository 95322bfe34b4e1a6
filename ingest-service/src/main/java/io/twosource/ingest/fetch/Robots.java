package io.twosource.ingest.fetch;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.twosource.ingest.fetch.RobotsAnswer.Rules;
import io.twosource.ingest.fetch.RobotsAnswer.Unknown;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;

/** The robots.txt of each site, asked for once and kept for a while. Thread-safe. */
final class Robots {

    /** RFC 9309, 2.3.1.2: follow at least five. */
    private static final int REDIRECTS = 5;

    private static final int MOST_KEPT = 50_000;

    private final AsyncCache<String, RobotsAnswer> answers;

    private final HttpExchange http;
    private final HostTurns turns;
    private final FetchConfig config;

    Robots(HttpExchange http, HostTurns turns, FetchConfig config, InstantSource clock) {
        this.http = http;
        this.turns = turns;
        this.config = config;
        this.answers =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .expireAfter(
                                Expiry.<String, RobotsAnswer>creating(
                                        (_, answer) -> keep(answer, config.robots())))
                        .buildAsync();
    }

    /** What the site of {@code url} says; the first who asks fetches it, others wait for that. */
    RobotsAnswer about(URI url, Reach reach) {
        CompletableFuture<RobotsAnswer> mine = new CompletableFuture<>();
        CompletableFuture<RobotsAnswer> known = answers.asMap().putIfAbsent(site(url), mine);
        if (known != null) {
            RobotsAnswer answer = known.join();
            // That a link may not ask an internal site must not keep its feed from doing so.
            return isForbidden(answer) && reach == Reach.FEEDS ? ask(url, reach) : answer;
        }
        try {
            mine.complete(ask(url, reach));
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
        }
        return mine.join();
    }

    /** What could not even be asked is asked again the next time. */
    static Duration keep(RobotsAnswer answer, FetchConfig.Robots config) {
        return switch (answer) {
            case Rules _ -> config.keep();
            case Unknown _ when isForbidden(answer) -> Duration.ZERO;
            case Unknown(Fetched.Refused _) -> config.retry();
            case Unknown _ -> Duration.ZERO;
        };
    }

    /** By the rules about addresses, which differ by reach. */
    private static boolean isForbidden(RobotsAnswer answer) {
        return answer instanceof Unknown(Fetched.Refused(Fetched.Rule rule, _))
                && rule == Fetched.Rule.ADDRESS;
    }

    private RobotsAnswer ask(URI page, Reach reach) {
        return ask(page.resolve("/robots.txt"), 0, reach);
    }

    private RobotsAnswer ask(URI url, int redirects, Reach reach) {
        Optional<String> objection = Target.objection(url);
        if (objection.isPresent()) {
            return Rules.NONE;
        }
        Limits limits = Limits.startOf(config.robots().largest());
        Reply reply =
                turns.inTurn(
                        Target.host(url),
                        config.pause(),
                        () -> http.send(new HttpGet(url), limits, reach));
        return switch (reply) {
            case Reply.Failed(Fetched outcome) -> new Unknown(outcome);
            case Reply.Received received when received.isRedirect() ->
                    redirected(received, url, redirects + 1);
            case Reply.Received received ->
                    RobotsAnswer.of(received, url, config.robots().name().toLowerCase(Locale.ROOT));
        };
    }

    /** One that leads nowhere counts as a site without robots.txt. */
    private RobotsAnswer redirected(Reply.Received reply, URI from, int redirects) {
        return reply.target(from)
                .filter(_ -> redirects <= REDIRECTS)
                .map(to -> ask(to, redirects, Reach.LINKS))
                .orElse(Rules.NONE);
    }

    /** Each port and scheme has its own. */
    private static String site(URI url) {
        return "%s://%s:%d"
                .formatted(url.getScheme(), Target.host(url), url.getPort())
                .toLowerCase(Locale.ROOT);
    }
}
