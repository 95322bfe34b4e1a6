package io.twosource.ingest.file;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.intake.DocumentFormat;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.intake.MediaTypes;
import io.twosource.ingest.submission.Arrival;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC): the HTML pages that answered 200, each an article or not. */
record Archive(Intake intake, Arrival arrival, Hints about) {

    private static final Logger LOG = Logger.getLogger(Archive.class);
    private static final Set<String> PAGES = Set.of(MediaTypes.HTML, MediaTypes.XHTML);
    private static final int BETWEEN_REPORTS = 1_000;

    /** What is broken ends the archive: what stood before it has been read. */
    void read(InputStream stream, FileOutcome outcome) {
        UnderWay underWay = new UnderWay(outcome);
        long records = 0;
        try (WarcReader archive = new WarcReader(stream)) {
            Optional<WarcRecord> record = archive.next();
            while (record.isPresent()) {
                if (record.get() instanceof WarcResponse response) {
                    page(response, outcome, underWay);
                }
                if (++records % BETWEEN_REPORTS == 0) {
                    LOG.infof("%s: %d records read so far", arrival.source(), records);
                }
                record = archive.next();
            }
        } catch (IOException | IllegalArgumentException e) {
            outcome.refuse("record " + (records + 1), "cannot be read: " + e.getMessage());
        }
        underWay.end();
    }

    private void page(WarcResponse response, FileOutcome outcome, UnderWay underWay)
            throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != 200
                || !PAGES.contains((type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT))) {
            return;
        }
        String url = response.target();
        byte[] page = http.bodyDecoded().stream().readNBytes(FileReader.LARGEST + 1);
        if (page.length > FileReader.LARGEST) {
            outcome.refuse(url, "must not exceed %d bytes".formatted(FileReader.LARGEST));
            return;
        }
        intake.take(arrival, DocumentFormat.HTML, page, hints(url, type), Optional.empty())
                .forEach(taken -> underWay.add(url, taken));
    }

    private Hints hints(String url, MediaType type) {
        Optional<Charset> charset =
                Optional.ofNullable(type.parameters().get("charset"))
                        .filter(Archive::isKnown)
                        .map(Charset::forName);
        return new Hints(Optional.of(url), about.outlet(), about.language(), charset);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
