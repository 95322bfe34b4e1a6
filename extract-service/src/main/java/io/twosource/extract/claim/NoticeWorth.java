package io.twosource.extract.claim;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * What a notice is worth to a verification desk: how likely an editor finds its kind right and
 * wants to be told, from 0 to 1. Logistic regression over how sure the cause is on the claim's
 * matter and on its side, and what it is worth by itself; learned from labelled notices of other
 * news ({@code training/notice_worth.py}, docs/models.md).
 */
final class NoticeWorth {

    private static final Properties WEIGHTS = load();

    private NoticeWorth() {}

    private static Properties load() {
        Properties written = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                NoticeWorth.class.getResourceAsStream("notice-worth.properties")),
                        StandardCharsets.UTF_8)) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    /** Of what a statement changes; what is first heard of was judged by its own worth. */
    static double of(NoticeKind kind, TimelineEntry cause) {
        if (kind == NoticeKind.REPORTED) {
            return 1;
        }
        double sum =
                weight("bias")
                        + weight("join") * cause.confidence()
                        + weight("side") * cause.sideConfidence()
                        + weight("worth") * cause.citation().statement().worth();
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static double weight(String name) {
        return Double.parseDouble(Objects.requireNonNull(WEIGHTS.getProperty(name), name));
    }
}
