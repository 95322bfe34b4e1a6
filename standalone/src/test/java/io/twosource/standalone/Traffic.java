package io.twosource.standalone;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * News that keeps coming: an article every half second with a denial of something that nobody has
 * spoken of, and how long each takes to become a webhook. An article that is refused is posted
 * again until it is taken, as whoever pushes does.
 */
final class Traffic implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService poster = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Instant> posted = new ConcurrentHashMap<>();
    private final Map<String, Instant> told = new ConcurrentHashMap<>();
    private final List<Newsroom> newsrooms = new ArrayList<>();
    private final Receiver receiver;
    private int articles;

    private Traffic(List<Machine> machines) throws IOException, InterruptedException {
        String secret = WebhookSecret.fresh();
        Newsroom first = machines.getFirst().newsroom(http);
        newsrooms.add(first);
        for (Machine other : machines.subList(1, machines.size())) {
            newsrooms.add(other.newsroom(http, first));
        }
        receiver = Receiver.start(secret, Clock.systemUTC(), this::hear);
        first.subscribe(receiver.address(), secret);
    }

    /** Starts, for a newsroom that hears of everything; posts to whichever machine takes it. */
    static Traffic start(List<Machine> machines) throws IOException, InterruptedException {
        Traffic traffic = new Traffic(machines);
        var _ =
                traffic.poster.scheduleAtFixedRate(
                        traffic::post, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        return traffic;
    }

    /** By whom articles are posted and subscriptions made. */
    Newsroom newsroom() {
        return newsrooms.getFirst();
    }

    /** Articles that were taken and of which no webhook has told yet. */
    List<String> missing() {
        return posted.keySet().stream().filter(article -> !told.containsKey(article)).toList();
    }

    /** The articles that were taken. */
    Set<String> taken() {
        return Set.copyOf(posted.keySet());
    }

    /** Of how many articles a webhook has told. */
    int told() {
        return (int) posted.keySet().stream().filter(told::containsKey).count();
    }

    List<ReceivedWebhook> webhooks() {
        return receiver.received();
    }

    /** As the other, of all that were posted since then. */
    Duration longest(Instant since) {
        return longest(since, Instant.MAX);
    }

    /** The longest time from a post to its webhook, of the articles posted in that time. */
    Duration longest(Instant from, Instant until) {
        return posted.entrySet().stream()
                .filter(article -> !article.getValue().isBefore(from))
                .filter(article -> article.getValue().isBefore(until))
                .flatMap(article -> latency(article.getKey(), article.getValue()).stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> latency(String articleId, Instant from) {
        return Optional.ofNullable(told.get(articleId)).map(until -> Duration.between(from, until));
    }

    private void post() {
        Instant now = Instant.now();
        for (Newsroom way : newsrooms) {
            try {
                posted.put(way.post(InventedNews.article(articles)), now);
                articles++;
                return;
            } catch (IOException e) {
                // Not taken: another replica, or the same one again with the next tick.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void hear(ReceivedWebhook webhook) {
        String articleId = webhook.body().path("data").path("article").path("id").asText();
        told.putIfAbsent(articleId, webhook.receivedAt());
    }

    /** No further article is posted; what is on its way still comes. */
    void stop() throws InterruptedException {
        poster.shutdown();
        poster.awaitTermination(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        poster.shutdownNow();
        receiver.close();
        http.close();
    }
}
