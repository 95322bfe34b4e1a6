package io.twosource.ingest.document.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a stream apart at its line ends; keeps one line at a time. Not thread-safe. */
public final class LineReader {

    private static final int CHUNK = 1 << 16;

    private final InputStream stream;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);

    private int next;
    private int end;
    private long number;

    /**
     * Reads from {@code stream}, which stays open.
     *
     * @param longest in bytes, without the line's end
     */
    public LineReader(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line that is not blank; empty at the stream's end. */
    public Optional<Line> next() throws IOException {
        while (filled()) {
            Line read = one();
            if (!(read instanceof Line.Whole(_, byte[] bytes)) || !isBlank(bytes)) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }

    private Line one() throws IOException {
        line.reset();
        number++;
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && filled()) {
            int stop = next;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + stop - next > longest;
            if (!tooLong) {
                line.write(chunk, next, stop - next);
            }
            ended = stop < end;
            next = ended ? stop + 1 : stop;
        }
        return tooLong ? new Line.TooLong(number) : new Line.Whole(number, line.toByteArray());
    }

    private boolean filled() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, stream.read(chunk));
        }
        return next < end;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
