package io.twosource.ingest.file;

import io.twosource.ingest.intake.DocumentFormat;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by how its name ends. */
sealed interface FileKind {

    /** One document. */
    record Single(DocumentFormat format) implements FileKind {}

    /** A document of JSON a line. */
    record Lines() implements FileKind {}

    /** A web archive: its HTML pages. */
    record Archive() implements FileKind {}

    /** Empty for what is not read, and for what is still being written. */
    static Optional<FileKind> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(".") || lower.endsWith(".part")) {
            return Optional.empty();
        }
        if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
            return Optional.of(new Archive());
        }
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl")
                ? Optional.of(new Lines())
                : DocumentFormat.ofFileName(lower).map(Single::new);
    }
}
