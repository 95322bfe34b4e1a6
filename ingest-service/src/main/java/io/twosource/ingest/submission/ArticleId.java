package io.twosource.ingest.submission;

import io.twosource.platform.Sha256;
import java.util.HexFormat;

/**
 * Names an article over all its versions: a hash of who published it, then one of what that outlet
 * calls it. So all articles of an outlet can stand in one partition, where it is seen that two
 * names are of one article.
 */
public record ArticleId(String value) {

    private static final int OUTLET_BYTES = 4;
    private static final int NAME_BYTES = 8;

    /** The unit separator cannot stand in a name, so the parts cannot run into each other. */
    private static final String BETWEEN_PARTS = "\u001f";

    /** By what the outlet itself calls the article. */
    public static ArticleId ofGuid(String outlet, String guid) {
        return named(outlet, "guid", guid);
    }

    /** By where it stands, whichever of its addresses that is. */
    public static ArticleId ofUrl(String outlet, CanonicalUrl url) {
        return named(outlet, "url", url.value());
    }

    /** By the words of it. */
    public static ArticleId ofContent(String outlet, String content) {
        return named(outlet, "content", content);
    }

    /** What all articles of its outlet have in common. */
    public String outletPart() {
        return value.substring(0, Math.min(value.length(), 2 * OUTLET_BYTES));
    }

    static String outletPart(OutletName outlet) {
        return hash(OUTLET_BYTES, outlet.value());
    }

    @Override
    public String toString() {
        return value;
    }

    private static ArticleId named(String outlet, String kind, String name) {
        return new ArticleId(
                outletPart(OutletName.of(outlet)) + hash(NAME_BYTES, kind + BETWEEN_PARTS + name));
    }

    private static String hash(int bytes, String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, bytes);
    }
}
