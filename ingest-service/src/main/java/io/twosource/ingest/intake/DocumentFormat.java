package io.twosource.ingest.intake;

import java.util.Locale;
import java.util.Optional;

/** What documents are written in. */
public enum DocumentFormat {
    /** Our own, or ninjs where it has ninjs's marks. */
    JSON,
    NINJS,
    /** NewsML-G2, or NITF. */
    XML,
    HTML,
    TEXT;

    /** By its media type, without parameters. */
    public static Optional<DocumentFormat> ofMediaType(String type) {
        return Optional.ofNullable(
                switch (type.toLowerCase(Locale.ROOT)) {
                    case MediaTypes.JSON -> JSON;
                    case MediaTypes.NINJS, MediaTypes.IPTC_NINJS -> NINJS;
                    case MediaTypes.NEWS_ITEM,
                            MediaTypes.NEWS_MESSAGE,
                            MediaTypes.PACKAGE_ITEM,
                            MediaTypes.NITF,
                            MediaTypes.XML,
                            MediaTypes.TEXT_XML ->
                            XML;
                    case MediaTypes.HTML, MediaTypes.XHTML -> HTML;
                    case MediaTypes.TEXT -> TEXT;
                    default -> null;
                });
    }

    /** By how its name ends. */
    public static Optional<DocumentFormat> ofFileName(String name) {
        return Optional.ofNullable(
                switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                    case "json" -> JSON;
                    case "xml" -> XML;
                    case "html", "htm" -> HTML;
                    case "txt" -> TEXT;
                    default -> null;
                });
    }
}
