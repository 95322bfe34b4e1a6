package io.twosource.alert.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.alert.notice.Notice;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Writes webhook bodies of less than 20 kB, as Standard Webhooks asks. Where a notice would be
 * longer, its longest texts are cut until it is not; offsets stay those of the article.
 * Thread-safe.
 */
public final class BodyWriter {

    private static final int MOST_BYTES = 20_000;
    private static final Cut LONGEST_TEXT = new Cut(4_000);

    private final ObjectMapper json = new ObjectMapper();

    /** JSON of a notice for a subscriber to these alert topics. */
    public String write(Notice notice, Collection<String> alertTopics) {
        Cut cut = LONGEST_TEXT;
        String body = write(WebhookBody.of(notice, alertTopics, cut));
        while (tooLong(body) && cut.codePoints() > 1) {
            cut = cut.half();
            body = write(WebhookBody.of(notice, alertTopics, cut));
        }
        return body;
    }

    private static boolean tooLong(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length >= MOST_BYTES;
    }

    private String write(WebhookBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings and numbers are JSON", e);
        }
    }
}
