package io.twosource.platform.file;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * A small file that is read again when it changes, without a restart. Whoever asks has it looked
 * at, once a second at the most: what was taken out of it is never handed out later than that. A
 * file that is broken leaves what was good before, and is counted. Thread-safe.
 */
public final class WatchedFile<T> {

    /** Beyond this it is none of ours. */
    public static final int MOST_BYTES = 1 << 20;

    private static final Logger LOG = Logger.getLogger(WatchedFile.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Path file;
    private final Function<String, T> reading;
    private final long betweenLooks;
    private final Counter broken;
    private final AtomicLong lookedAt;
    private byte[] content;
    private String complaint = "";
    private volatile T value;

    private WatchedFile(
            Path file, Function<String, T> reading, Duration betweenLooks, Counter broken)
            throws IOException {
        this.file = file;
        this.reading = reading;
        this.betweenLooks = betweenLooks.toNanos();
        this.broken = broken;
        this.content = read(file);
        this.value = reading.apply(text(content));
        this.lookedAt = new AtomicLong(System.nanoTime());
    }

    /**
     * Opens a file that is there and in order.
     *
     * @param purpose names it in the metric {@code twosource.watched.files.broken}
     * @param reading makes something of its text; throws {@link IllegalArgumentException} with a
     *     message that may be logged, so that says nothing secret, if the text is not in order
     * @throws IllegalStateException if it cannot be read or is not in order
     */
    public static <T> WatchedFile<T> open(
            Path file, String purpose, MeterRegistry registry, Function<String, T> reading) {
        return open(file, purpose, registry, reading, BETWEEN_LOOKS);
    }

    static <T> WatchedFile<T> open(
            Path file,
            String purpose,
            MeterRegistry registry,
            Function<String, T> reading,
            Duration betweenLooks) {
        Counter broken = registry.counter("twosource.watched.files.broken", "file", purpose);
        try {
            return new WatchedFile<>(file, reading, betweenLooks, broken);
        } catch (IOException | IllegalArgumentException e) {
            // Not as its cause: what parsers say may repeat what they read.
            throw new IllegalStateException(complaint(file, e));
        }
    }

    /** What it says now; what it said last while it is broken. */
    public T current() {
        long now = System.nanoTime();
        long before = lookedAt.get();
        if (now - before >= betweenLooks && lookedAt.compareAndSet(before, now)) {
            look();
        }
        return value;
    }

    private synchronized void look() {
        try {
            byte[] found = read(file);
            if (!Arrays.equals(found, content)) {
                value = reading.apply(text(found));
                content = found;
                LOG.infof("%s has changed and was read again", file);
            }
            complaint = "";
        } catch (IOException | IllegalArgumentException e) {
            broken.increment();
            complain(complaint(file, e));
        }
    }

    /** Once, not at each look. */
    private void complain(String message) {
        if (!message.equals(complaint)) {
            complaint = message;
            LOG.errorf("%s; what it said before stands", message);
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("has more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String complaint(Path file, Exception e) {
        return e instanceof IOException
                ? "%s cannot be read: %s".formatted(file, e.getClass().getSimpleName())
                : "%s %s".formatted(file, e.getMessage());
    }
}
