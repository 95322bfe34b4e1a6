package io.twosource.alert.webhook;

import io.twosource.alert.delivery.Outcome;
import io.twosource.platform.http.RetryAfter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint answered, as far as we listen.
 *
 * @param start the first 1 kB of the body
 * @param whole whether the body ended within what is read of it
 * @param notBefore from {@code Retry-After}, where the status gives it a meaning
 */
record Answer(int status, String start, boolean whole, @Nullable Instant notBefore) {

    private static final int READ_BYTES = 64 * 1024;
    private static final int KEPT_BYTES = 1024;

    static Answer read(ClassicHttpResponse response, Instant now) throws IOException {
        byte[] body = bodyOf(response.getEntity());
        return new Answer(
                response.getCode(),
                new String(
                        Arrays.copyOf(body, Math.min(body.length, KEPT_BYTES)),
                        StandardCharsets.UTF_8),
                body.length <= READ_BYTES,
                notBefore(response, now));
    }

    Outcome outcome() {
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered(status, start);
        }
        return status == 410
                ? new Outcome.Gone(start)
                : new Outcome.Refused(status, start, notBefore);
    }

    private static byte[] bodyOf(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream content = entity.getContent();
        return content == null ? new byte[0] : content.readNBytes(READ_BYTES + 1);
    }

    private static @Nullable Instant notBefore(ClassicHttpResponse response, Instant now) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        if (header == null || !Outcome.asksForPatience(response.getCode())) {
            return null;
        }
        return RetryAfter.parse(header.getValue(), now).orElse(null);
    }
}
