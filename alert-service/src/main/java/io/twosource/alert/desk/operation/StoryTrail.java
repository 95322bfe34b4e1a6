package io.twosource.alert.desk.operation;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.claim.ClaimSummary;
import io.twosource.alert.claim.Claims;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.desk.operation.Reply.Silent;
import io.twosource.alert.desk.operation.Reply.Told;
import io.twosource.alert.desk.operation.Trail.Letter;
import io.twosource.alert.desk.operation.Trail.ReadVersion;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.operation.ServiceLetters;
import io.twosource.alert.recent.Alert;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Follows an article through all services; each may be away. Thread-safe; blocks. */
@Singleton
class StoryTrail {

    private static final int MOST_ARTICLES = 5;
    private static final int MOST_VERSIONS = 3;
    private static final int MOST_CLAIMS = 50;

    /** Of each service, the newest: looked through for those of one article. */
    private static final int MOST_LETTERS = 200;

    private static final List<String> SERVICES =
            List.of("ingest-service", "extract-service", "alert-service");

    private final IngestClient ingest;
    private final ExtractClient extract;
    private final Claims claims;
    private final StoryRecords records;
    private final ServiceLetters letters;

    StoryTrail(
            IngestClient ingest,
            ExtractClient extract,
            Claims claims,
            StoryRecords records,
            ServiceLetters letters) {
        this.ingest = ingest;
        this.extract = extract;
        this.claims = claims;
        this.records = records;
        this.letters = letters;
    }

    /** What this service knows is told of an article that ingest-service does not know, too. */
    Trails ofId(String articleId) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            Reply<IngestClient.Article> article = ingest.article(articleId);
            Reply<List<IngestClient.Refused>> refused = article.map(_ -> List.of());
            return new Trails(refused, List.of(follow(articleId, article, tasks)), false);
        }
    }

    Trails at(String url) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            Reply<IngestClient.Address> found = ingest.articlesAt(url);
            List<IngestClient.Article> articles =
                    found.map(IngestClient.Address::articles).or(List.of());
            return new Trails(
                    found.map(IngestClient.Address::refused),
                    articles.stream().limit(MOST_ARTICLES).map(one -> follow(one, tasks)).toList(),
                    articles.size() > MOST_ARTICLES);
        }
    }

    private Trail follow(IngestClient.Article article, ExecutorService tasks) {
        Reply<IngestClient.Article> told = new Told<IngestClient.Article>(article);
        return follow(article.articleId(), told, tasks);
    }

    private Trail follow(
            String articleId, Reply<IngestClient.Article> article, ExecutorService tasks) {
        Future<Reply<List<ClaimSummary>>> claimed = tasks.submit(() -> claims(articleId));
        Future<Reply<List<Letter>>> dead = tasks.submit(() -> letters(articleId));
        List<ReadVersion> read = read(articleId, article, tasks);
        Future<Stretch<Notice>> raised = tasks.submit(() -> records.notices(articleId, read));
        Future<Stretch<Alert>> matched = tasks.submit(() -> records.alerts(articleId, read));
        Stretch<Notice> found = await(raised);
        Stretch<Attempt> tried = records.attempts(found.found());
        return new Trail(
                articleId,
                article,
                read,
                await(claimed),
                found,
                await(matched),
                tried,
                records.newsrooms(tried.found()),
                await(dead));
    }

    private List<ReadVersion> read(
            String articleId, Reply<IngestClient.Article> article, ExecutorService tasks) {
        List<IngestClient.Version> versions =
                article.map(IngestClient.Article::versions).or(List.of()).reversed();
        List<Future<ReadVersion>> asked =
                versions.stream()
                        .limit(MOST_VERSIONS)
                        .map(
                                one ->
                                        tasks.submit(
                                                () ->
                                                        new ReadVersion(
                                                                one,
                                                                extract.version(
                                                                        articleId,
                                                                        one.version(),
                                                                        one.submittedAt()))))
                        .toList();
        return asked.stream().map(StoryTrail::await).toList();
    }

    private Reply<List<ClaimSummary>> claims(String articleId) {
        try {
            return new Told<List<ClaimSummary>>(claims.ofArticle(articleId, MOST_CLAIMS));
        } catch (HttpProblem e) {
            return new Silent<>(String.valueOf(e.getDetail()));
        }
    }

    private Reply<List<Letter>> letters(String articleId) {
        try {
            List<Letter> found = new ArrayList<>();
            for (String service : SERVICES) {
                letters.newest(service, MOST_LETTERS).stream()
                        .filter(letter -> letter.key().equals(articleId))
                        .forEach(letter -> found.add(new Letter(service, letter)));
            }
            return new Told<List<Letter>>(found);
        } catch (HttpProblem e) {
            return new Silent<>(String.valueOf(e.getDetail()));
        }
    }

    private static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part of the trail failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("this replica is being stopped", e);
        }
    }
}
