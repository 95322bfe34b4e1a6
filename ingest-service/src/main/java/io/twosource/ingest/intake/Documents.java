package io.twosource.ingest.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.ingest.document.ArticleJson;
import io.twosource.ingest.document.Checked;
import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.DraftCheck;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.newsml.NewsMlReader;
import io.twosource.ingest.document.ninjs.NinjsReader;
import io.twosource.ingest.document.plain.PlainReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Every format that an edge can be given, and how it is read. Thread-safe. */
public final class Documents {

    private static final JsonMapper JSON = new JsonMapper();

    private final Clock clock;
    private final ArticleJson own;
    private final NinjsReader ninjs;
    private final DocumentReader newsMl;
    private final DocumentReader plain = new PlainReader();
    private final DocumentReader pages;

    /**
     * Reads as of {@code clock}.
     *
     * @param pages what reads HTML
     */
    public Documents(Clock clock, DocumentReader pages) {
        this.clock = clock;
        this.own = new ArticleJson(clock);
        this.ninjs = new NinjsReader(clock);
        this.newsMl = new NewsMlReader(clock);
        this.pages = pages;
    }

    /**
     * Reads and checks a document.
     *
     * @param version of the format, where that is said
     * @return what became of each of its articles, or of the document as a whole: at least one
     */
    public List<Checked> read(
            DocumentFormat format, byte[] document, Hints hints, Optional<String> version) {
        return switch (format) {
            case JSON -> json(document, hints, version);
            case NINJS -> checked(ninjs.read(document, hints, version));
            case XML -> checked(newsMl.read(document, hints));
            case HTML -> checked(pages.read(document, hints));
            case TEXT -> checked(plain.read(document, hints));
        };
    }

    /** Our own first: to most that comes this is all. */
    private List<Checked> json(byte[] document, Hints hints, Optional<String> version) {
        Checked checked = own.read(document);
        return checked instanceof Checked.Refused && isNinjs(document)
                ? checked(ninjs.read(document, hints, version))
                : List.of(checked);
    }

    private static boolean isNinjs(byte[] document) {
        try {
            return NinjsReader.isMarked(JSON.readTree(document));
        } catch (JacksonException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were unreadable", e);
        }
    }

    private List<Checked> checked(Reading reading) {
        return reading.items().stream().map(this::checked).toList();
    }

    private Checked checked(Reading.Item item) {
        return switch (item) {
            case Reading.Article(var draft) -> DraftCheck.of(draft, clock.instant());
            case Reading.Refused(var named, var violations) ->
                    new Checked.Refused(named, violations);
        };
    }
}
