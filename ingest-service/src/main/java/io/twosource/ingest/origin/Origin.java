package io.twosource.ingest.origin;

/**
 * The text that an article shares with others.
 *
 * @param name the articleId of the first that had it, or the agency that is credited for it
 * @param outlet who published it first: an outlet, or that agency
 */
public record Origin(String name, String outlet) {

    static Origin agency(String name) {
        return new Origin(name, name);
    }
}
