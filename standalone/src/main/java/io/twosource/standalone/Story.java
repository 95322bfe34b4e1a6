package io.twosource.standalone;

import io.twosource.avro.ArticleStatements;
import io.twosource.avro.Notice;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What becomes of the seeds: posted one after another, read, told to the newsroom. */
record Story(Records records, Receiver receiver, Newsroom newsroom, Progress progress) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** Returns once all of them are read and every notice has come as a webhook. */
    void tell(Path seeds) throws IOException, InterruptedException {
        for (Seed seed : Seed.in(seeds)) {
            progress.say("posting " + seed.file() + ": " + seed.title());
            String articleId = newsroom.post(seed.submission(seeds));
            // The next one comes when this one is read: so they arrive in the order of the news.
            await(() -> isRead(articleId), seed.file() + " is not read");
        }
        await(this::everyNoticeCame, "not every notice came as a webhook");
        progress.say(
                "%d notices came of %d statements on %d claims"
                        .formatted(
                                records.all(Topics.NOTICES).size(),
                                records.all(Topics.STATEMENTS).stream()
                                        .mapToInt(read -> read.getStatements().size())
                                        .sum(),
                                records.latest(Topics.CLAIMS).size()));
    }

    /** Writes what the topics and the receiver hold: a JSON object a line. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "statements", records.all(Topics.STATEMENTS));
        write(folder, "claims", records.latest(Topics.CLAIMS));
        write(folder, "notices", records.all(Topics.NOTICES));
        Files.write(folder.resolve("webhooks.jsonl"), Json.lines(receiver.received()));
        progress.say("written to " + folder);
    }

    void invite() throws IOException, InterruptedException {
        progress.say("see it all on the newsroom's desk, within ten minutes: " + newsroom.desk());
        progress.say(
                "post an article of your own; Ctrl-C stops everything: " + newsroom.curlToPost());
        progress.say("the newsroom demo has a token: " + newsroom.http().token());
        progress.say("try: " + newsroom.curl());
    }

    private static void write(Path folder, String name, List<?> records) throws IOException {
        // Avro's own toString is JSON without the type tags of its JSON encoding.
        Files.write(
                folder.resolve(name + ".jsonl"), records.stream().map(Object::toString).toList());
    }

    private boolean isRead(String articleId) {
        return records.all(Topics.STATEMENTS).stream()
                .map(ArticleStatements::getArticle)
                .anyMatch(article -> article.getArticleId().equals(articleId));
    }

    /** Quiet first: a statement may still be on its way to its claim. */
    private boolean everyNoticeCame() {
        Set<String> told = noticesTold();
        Set<String> raised = noticesRaised();
        return !raised.isEmpty() && told.containsAll(raised) && quietSince(raised);
    }

    private boolean quietSince(Set<String> raised) {
        try {
            TimeUnit.NANOSECONDS.sleep(QUIET.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return noticesRaised().equals(raised);
    }

    private Set<String> noticesRaised() {
        return records.all(Topics.NOTICES).stream()
                .map(Notice::getNoticeId)
                .collect(Collectors.toSet());
    }

    private Set<String> noticesTold() {
        Set<String> told = new HashSet<>();
        for (ReceivedWebhook webhook : receiver.received()) {
            if (webhook.verified()) {
                told.add(webhook.body().path("data").path("noticeId").asText());
            }
        }
        return told;
    }

    private static void await(BooleanSupplier condition, String otherwise)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("%s after %d s".formatted(otherwise, PATIENCE.toSeconds()));
            }
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
        }
    }
}
