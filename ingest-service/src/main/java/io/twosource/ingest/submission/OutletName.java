package io.twosource.ingest.submission;

import java.util.Locale;

/**
 * An outlet's name as it is compared: feeds and pushers do not agree on how it is capitalised.
 *
 * @param value in small letters, words apart by one space
 */
public record OutletName(String value) {

    public static OutletName of(String written) {
        return new OutletName(written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    /** Whether {@code article} is called what this outlet's articles are. */
    public boolean names(ArticleId article) {
        return article.outletPart().equals(ArticleId.outletPart(this));
    }

    @Override
    public String toString() {
        return value;
    }
}
