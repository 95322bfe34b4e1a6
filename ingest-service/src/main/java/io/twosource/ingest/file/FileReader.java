package io.twosource.ingest.file;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.lines.Line;
import io.twosource.ingest.document.lines.LineReader;
import io.twosource.ingest.intake.DocumentFormat;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.intake.Taken;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** Reads one file to its end, and hands in what stands in it. Thread-safe. */
final class FileReader {

    private static final Logger LOG = Logger.getLogger(FileReader.class);

    /** As large as a pushed document may be. */
    static final int LARGEST = 2 << 20;

    private static final int BETWEEN_REPORTS = 10_000;

    private final Intake intake;
    private final Optional<String> outlet;

    FileReader(Intake intake, Optional<String> outlet) {
        this.intake = intake;
        this.outlet = outlet;
    }

    /** Returns once Kafka has said of each article whether it has it. */
    FileOutcome read(Path file, FileKind kind) throws IOException {
        FileOutcome outcome = new FileOutcome();
        Arrival arrival = Arrival.by(Edge.FILE, file.getFileName().toString());
        try (InputStream stream =
                new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            switch (kind) {
                case FileKind.Single(DocumentFormat format) ->
                        document(arrival, format, stream, outcome);
                case FileKind.Lines() -> lines(arrival, stream, outcome);
                case FileKind.Archive() ->
                        new Archive(intake, arrival, hints()).read(stream, outcome);
            }
        }
        return outcome;
    }

    private void document(
            Arrival arrival, DocumentFormat format, InputStream stream, FileOutcome outcome)
            throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            outcome.refuse("", "body must not exceed %d bytes".formatted(LARGEST));
            return;
        }
        List<CompletableFuture<Taken>> taken =
                intake.take(arrival, format, bytes, named(arrival.source()), Optional.empty());
        for (int index = 0; index < taken.size(); index++) {
            outcome.add(taken.size() == 1 ? "" : "item " + (index + 1), taken.get(index).join());
        }
    }

    private void lines(Arrival arrival, InputStream stream, FileOutcome outcome)
            throws IOException {
        UnderWay underWay = new UnderWay(outcome);
        LineReader lines = new LineReader(stream, LARGEST);
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            String where = "line " + line.get().number();
            switch (line.get()) {
                case Line.Whole(_, byte[] bytes) ->
                        intake.take(arrival, DocumentFormat.JSON, bytes, hints(), Optional.empty())
                                .forEach(taken -> underWay.add(where, taken));
                case Line.TooLong _ ->
                        outcome.refuse(where, "must not exceed %d bytes".formatted(LARGEST));
            }
            report(arrival, line.get().number());
            line = lines.next();
        }
        underWay.end();
    }

    private static void report(Arrival arrival, long lines) {
        if (lines % BETWEEN_REPORTS == 0) {
            LOG.infof("%s: %d lines read so far", arrival.source(), lines);
        }
    }

    private Hints hints() {
        return new Hints(Optional.empty(), outlet, Optional.empty(), Optional.empty(), List.of());
    }

    /** A file that says nothing of where its article stands still has a name. */
    private Hints named(String file) {
        return new Hints(
                Optional.of("urn:file:" + URLEncoder.encode(file, StandardCharsets.UTF_8)),
                outlet,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
