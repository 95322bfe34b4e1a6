package io.twosource.ingest.file;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.archive.ArchiveReader;
import io.twosource.ingest.document.archive.ArchivedPage;
import io.twosource.ingest.intake.DocumentFormat;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.submission.Arrival;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A web archive: each of its pages an article or not. */
record Archive(Intake intake, Arrival arrival, Hints about) {

    private static final Logger LOG = Logger.getLogger(Archive.class);
    private static final int BETWEEN_REPORTS = 1_000;

    void read(InputStream stream, FileOutcome outcome) {
        UnderWay underWay = new UnderWay(outcome);
        ArchiveReader archive = new ArchiveReader(stream, FileReader.LARGEST);
        long pages = 0;
        Optional<ArchivedPage> page = archive.next();
        while (page.isPresent()) {
            take(page.get(), outcome, underWay);
            if (++pages % BETWEEN_REPORTS == 0) {
                LOG.infof("%s: %d pages read so far", arrival.source(), pages);
            }
            page = archive.next();
        }
        underWay.end();
    }

    private void take(ArchivedPage page, FileOutcome outcome, UnderWay underWay) {
        switch (page) {
            case ArchivedPage.Whole whole ->
                    intake.take(
                                    arrival,
                                    DocumentFormat.HTML,
                                    whole.bytes(),
                                    hints(whole),
                                    Optional.empty())
                            .forEach(taken -> underWay.add(whole.url(), taken));
            case ArchivedPage.TooLarge(String url) ->
                    outcome.refuse(url, "must not exceed %d bytes".formatted(FileReader.LARGEST));
            case ArchivedPage.Unreadable(long number, String message) ->
                    outcome.refuse("record " + number, message);
        }
    }

    private Hints hints(ArchivedPage.Whole page) {
        return new Hints(
                Optional.of(page.url()),
                about.outlet(),
                about.language(),
                page.charset(),
                List.of());
    }
}
