package io.twosource.ingest.submission;

/**
 * An article that was not taken in, so that whoever misses it can be told.
 *
 * @param url where it stands
 * @param reason for people to read
 */
public record Refusal(String outlet, String url, String reason) implements Submission.Content {

    public ArticleId articleId() {
        return ArticleId.ofUrl(outlet, CanonicalUrl.of(url));
    }
}
