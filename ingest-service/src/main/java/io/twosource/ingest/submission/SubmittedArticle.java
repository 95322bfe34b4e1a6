package io.twosource.ingest.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as it arrived.
 *
 * @param text to the letter
 * @param language BCP 47, where the publisher says
 * @param guid what the outlet itself calls the article, where it does
 * @param status usable or corrected
 * @param credit the agency or outlet that its metadata credit
 * @param notes what was put right when it was taken in, in words
 * @param subjects what its feed is about
 */
public record SubmittedArticle(
        String outlet,
        String url,
        String title,
        String text,
        Instant published,
        Optional<String> language,
        Optional<String> byline,
        Optional<String> guid,
        ArticleStatus status,
        Optional<String> credit,
        List<String> notes,
        List<String> subjects)
        implements Submission.Content {

    /** As the schema says. */
    public static final int MOST_NOTES = 10;

    /** Bytes, as the schema says: each statement of the article carries them. */
    public static final int MOST_OF_SUBJECTS = 1_000;

    public SubmittedArticle {
        requireText("outlet", outlet);
        requireText("url", url);
        requireText("title", title);
        requireText("text", text);
        if (status == ArticleStatus.WITHDRAWN) {
            throw new IllegalArgumentException("what is withdrawn is a Withdrawal");
        }
        notes = List.copyOf(notes);
        subjects = List.copyOf(subjects);
        if (notes.size() > MOST_NOTES) {
            throw new IllegalArgumentException("an article has %d notes".formatted(notes.size()));
        }
    }

    /** Stays the same when the text changes; and when the URL does, where there is a guid. */
    public ArticleId articleId() {
        return guid.map(name -> ArticleId.ofGuid(outlet, name))
                .orElseGet(() -> ArticleId.ofUrl(outlet, CanonicalUrl.of(url)));
    }

    private static void requireText(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
    }
}
