package io.twosource.ingest.origin;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles whose words do not matter, only whether they are the same. */
final class Stories {

    static final Instant MORNING = Instant.parse("2024-04-17T06:00:00Z");

    private Stories() {}

    /** So many paragraphs of ten sentences in all; others for another number. */
    static String story(int number, int paragraphs) {
        Random chance = new Random(number);
        return IntStream.range(0, paragraphs)
                .mapToObj(_ -> paragraph(chance))
                .collect(Collectors.joining("\n\n"));
    }

    static Article article(String outlet, String text) {
        return version(outlet, 1, text);
    }

    static Article version(String outlet, int version, String text) {
        return version(outlet, version, text, ArticleStatus.USABLE);
    }

    static Article withdrawn(String outlet, int version, String text) {
        return version(outlet, version, text, ArticleStatus.WITHDRAWN);
    }

    private static Article version(String outlet, int version, String text, ArticleStatus status) {
        return new Article(
                new ArticleId(outlet + "-1"),
                version,
                status,
                outlet,
                "https://example.org/" + outlet,
                "A title of " + outlet,
                text,
                MORNING,
                Optional.empty(),
                Optional.empty(),
                MORNING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static String paragraph(Random chance) {
        return IntStream.range(0, 30)
                .mapToObj(_ -> Integer.toString(500 + chance.nextInt(5_000), 36))
                .collect(Collectors.joining(" ", "\u201cIt is\u201d ", "."));
    }
}
