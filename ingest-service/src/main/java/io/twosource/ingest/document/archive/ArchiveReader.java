package io.twosource.ingest.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Takes a web archive (WARC, gzipped or not) apart: the HTML pages that answered 200. Everything
 * else is passed over, pages that were the same as before too. Keeps one page at a time. Not
 * thread-safe.
 */
public final class ArchiveReader {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final int OK = 200;

    private final InputStream stream;
    private final int largest;

    private Optional<WarcReader> archive = Optional.empty();
    private boolean ended;
    private long number;

    /**
     * Reads from {@code stream}, which stays open.
     *
     * @param largest page, in bytes
     */
    public ArchiveReader(InputStream stream, int largest) {
        this.stream = stream;
        this.largest = largest;
    }

    /**
     * The next page. A page that is broken loses no other; an archive that is broken ends there,
     * since nobody could say where its next record begins.
     *
     * @return empty at the archive's end
     */
    public Optional<ArchivedPage> next() {
        Optional<ArchivedPage> page = Optional.empty();
        while (page.isEmpty() && !ended) {
            page = record();
        }
        return page;
    }

    private Optional<ArchivedPage> record() {
        number++;
        try {
            WarcReader reader = archive.isPresent() ? archive.get() : new WarcReader(stream);
            archive = Optional.of(reader);
            Optional<WarcRecord> record = reader.next();
            ended = record.isEmpty();
            return record.filter(WarcResponse.class::isInstance)
                    .map(WarcResponse.class::cast)
                    .flatMap(this::page);
        } catch (IOException | IllegalArgumentException e) {
            ended = true;
            return unreadable(e);
        }
    }

    private Optional<ArchivedPage> page(WarcResponse response) {
        try {
            HttpResponse http = response.http();
            return isPage(http) ? Optional.of(unpacked(response.target(), http)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return unreadable(e);
        }
    }

    private ArchivedPage unpacked(String url, HttpResponse http) throws IOException {
        byte[] page = http.bodyDecoded().stream().readNBytes(largest + 1);
        return page.length > largest
                ? new ArchivedPage.TooLarge(url)
                : new ArchivedPage.Whole(url, charset(http.contentType()), page);
    }

    private Optional<ArchivedPage> unreadable(Exception reason) {
        return Optional.of(
                new ArchivedPage.Unreadable(number, "cannot be read: " + reason.getMessage()));
    }

    private static boolean isPage(HttpResponse http) {
        MediaType type = http.contentType();
        return http.status() == OK
                && PAGES.contains((type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT));
    }

    /** One that nobody knows counts as not said. */
    private static Optional<Charset> charset(MediaType type) {
        try {
            return Optional.ofNullable(type.parameters().get("charset"))
                    .filter(Charset::isSupported)
                    .map(Charset::forName);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
