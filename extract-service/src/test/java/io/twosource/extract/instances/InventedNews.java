package io.twosource.extract.instances;

import io.twosource.extract.article.Article;
import io.twosource.extract.article.Article.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Short articles in which some two hundred speakers assert, confirm and deny some hundreds of
 * facts, each told in several ways. Some are corrected later, some withdrawn. A seed gives the same
 * articles always.
 */
final class InventedNews {

    private static final Instant FIRST = Instant.parse("2026-03-01T06:00:00Z");
    private static final int OUTLETS = 40;
    private static final int LONGEST = 4;
    private static final double CORRECTED = .1;
    private static final double WITHDRAWN = .05;

    /** How many articles later another version comes, at the most. */
    private static final int LATEST = 60;

    private final Random random;
    private final List<Submission> submissions = new ArrayList<>();

    private InventedNews(long seed) {
        this.random = new Random(seed);
    }

    /** In order of arrival: {@code count} articles, and the later versions of some of them. */
    static List<Article> articles(int count, long seed) {
        InventedNews news = new InventedNews(seed);
        IntStream.range(0, count).forEach(news::submit);
        return news.submissions.stream()
                .sorted(Comparator.comparingDouble(Submission::at))
                .map(Submission::article)
                .toList();
    }

    private void submit(int number) {
        Article first = article(number, sentences());
        submissions.add(new Submission(number, first));
        double later = number;
        if (random.nextDouble() < CORRECTED) {
            later += 1 + random.nextDouble() * LATEST;
            submissions.add(new Submission(later, version(2, Status.CORRECTED, first, later)));
        }
        if (random.nextDouble() < WITHDRAWN) {
            int version = later == number ? 2 : 3;
            later += 1 + random.nextDouble() * LATEST;
            submissions.add(
                    new Submission(later, version(version, Status.WITHDRAWN, first, later)));
        }
    }

    private Article article(int number, Stream<String> sentences) {
        String id = "article-" + number;
        Instant submitted = FIRST.plusSeconds(number);
        return new Article(
                id,
                1,
                Status.USABLE,
                "Outlet " + random.nextInt(OUTLETS),
                "urn:" + id,
                "What is known",
                sentences.collect(Collectors.joining(" ")),
                submitted.minus(Duration.ofMinutes(random.nextInt(180))),
                Optional.of("en"),
                submitted,
                Optional.empty(),
                List.of());
    }

    /** A correction drops the first sentence for another; the others stand. */
    private Article version(int version, Status status, Article first, double at) {
        String kept = first.text().replaceFirst("^[^.]*\\. ?", "");
        String text = status == Status.WITHDRAWN ? first.text() : sentence() + " " + kept;
        return new Article(
                first.articleId(),
                version,
                status,
                first.outlet(),
                first.url(),
                first.title(),
                text,
                first.published(),
                first.language(),
                FIRST.plusSeconds((long) at),
                first.origin(),
                List.of());
    }

    private Stream<String> sentences() {
        return Stream.generate(this::sentence).limit(1 + random.nextInt(LONGEST));
    }

    private String sentence() {
        return one(InventedWords.SAYINGS).formatted(speaker(), fact());
    }

    private String speaker() {
        return "%s %s %s"
                .formatted(
                        one(InventedWords.ROLES),
                        one(InventedWords.FIRST_NAMES),
                        one(InventedWords.LAST_NAMES));
    }

    private String fact() {
        return one(one(InventedWords.FACTS)).formatted(one(InventedWords.PLACES));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** What arrives, and when: counted in articles. */
    private record Submission(double at, Article article) {}
}
