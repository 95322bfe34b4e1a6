package io.twosource.alert.live;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Writes server-sent events, as the HTML standard has them. */
final class EventWriter {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final Duration LOOK = Duration.ofMillis(5);

    private final OutputStream out;
    private final Client client;
    private final Format format;

    EventWriter(OutputStream out, Client client, Format format) {
        this.out = out;
        this.client = client;
        this.format = format;
    }

    /** Tells the client how soon to come again, should it be cut off. */
    void begin() throws IOException {
        write("retry: 2000\n\n");
        out.flush();
    }

    void event(Offsets id, LiveAlert alert) throws IOException {
        write("id: %s\n".formatted(id) + lines(format.alert(alert)));
    }

    /** It has no place to go on from: its client is where it was. */
    void event(Marked marked) throws IOException {
        if (marked.newsroom().equals(client.newsroom())) {
            writeIfAny(format.marked(marked.claimId()));
        }
    }

    void joined() throws IOException {
        writeIfAny(format.joined());
    }

    void heartbeat() throws IOException {
        write(": still here\n\n");
        out.flush();
    }

    void flush() throws IOException {
        out.flush();
    }

    /**
     * Whether the client takes more, now or in a moment; else what is written to it may wait long.
     */
    boolean isTaking() {
        long end = System.nanoTime() + MOMENT.toNanos();
        while (client.isBackedUp() && !client.isGone()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    boolean isGone() {
        return client.isGone();
    }

    private void writeIfAny(Optional<ServerEvent> event) throws IOException {
        if (event.isPresent()) {
            write(lines(event.get()));
        }
    }

    private static String lines(ServerEvent event) {
        // Whatever ends a line there ends one here.
        String data = LINE_END.matcher(event.data()).replaceAll("\ndata: ");
        return "event: %s\ndata: %s\n\n".formatted(event.type(), data);
    }

    private void write(String text) throws IOException {
        if (client.isGone()) {
            throw new EOFException("the client has hung up");
        }
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
