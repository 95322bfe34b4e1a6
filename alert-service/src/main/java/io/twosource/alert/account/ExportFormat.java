package io.twosource.alert.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which a claim is taken away. */
enum ExportFormat {
    JSON("application/json", "json"),
    CSV("text/csv;charset=UTF-8;header=present", "csv"),
    NINJS("application/vnd.iptc.ninjs+json", "ninjs.json"),
    CLAIMREVIEW("application/ld+json", "jsonld"),
    TEXT("text/plain;charset=UTF-8", "txt");

    private final String mediaType;
    private final String suffix;

    ExportFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** As a query parameter has it: {@code claimreview}. */
    static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String fileName(String claimId) {
        return "claim-%s.%s".formatted(claimId, suffix);
    }
}
