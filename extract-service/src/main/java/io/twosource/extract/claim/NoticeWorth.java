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
record NoticeWorth(double bias, double join, double side, double worth) {

    private static final NoticeWorth LEARNED = load();

    private static NoticeWorth load() {
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
        return new NoticeWorth(
                weight(written, "bias"),
                weight(written, "join"),
                weight(written, "side"),
                weight(written, "worth"));
    }

    private static double weight(Properties written, String name) {
        return Double.parseDouble(Objects.requireNonNull(written.getProperty(name), name));
    }

    /** Of a notice that this statement raises. */
    static double of(TimelineEntry cause) {
        double sum =
                LEARNED.bias
                        + LEARNED.join * cause.confidence()
                        + LEARNED.side * cause.sideConfidence()
                        + LEARNED.worth * cause.citation().statement().worth();
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
