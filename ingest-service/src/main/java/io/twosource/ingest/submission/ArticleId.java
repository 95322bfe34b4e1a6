package io.twosource.ingest.submission;

import io.twosource.platform.Sha256;
import java.util.HexFormat;

/** Names an article over all its versions: a hash of what its outlet calls it. */
public record ArticleId(String value) {

    /** 96 bits: short in a URL, and no two of a billion articles alike. */
    private static final int BYTES = 12;

    /** The unit separator cannot stand in a name, so the parts cannot run into each other. */
    private static final String BETWEEN_PARTS = "\u001f";

    static ArticleId ofGuid(String outlet, String guid) {
        return hashOf("guid", outlet, guid);
    }

    static ArticleId ofUrl(String outlet, String url) {
        return hashOf("url", outlet, url);
    }

    @Override
    public String toString() {
        return value;
    }

    private static ArticleId hashOf(String... parts) {
        byte[] hash = Sha256.of(String.join(BETWEEN_PARTS, parts));
        return new ArticleId(HexFormat.of().formatHex(hash, 0, BYTES));
    }
}
