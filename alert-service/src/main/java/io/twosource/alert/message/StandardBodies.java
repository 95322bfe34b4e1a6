package io.twosource.alert.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.alert.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of webhooks, less than 20 kB, as Standard Webhooks asks. Where an alert would be longer,
 * its longest texts are cut until it is not; offsets stay those of the article. Thread-safe.
 */
public final class StandardBodies implements Bodies {

    private static final int MOST_BYTES = 20_000;

    /** What a digest has around its alerts. */
    private static final int ROOM_OF_A_DIGEST = 500;

    private static final Cut LONGEST_TEXT = new Cut(4_000);
    private static final Cut LONGEST_IN_A_DIGEST = new Cut(300);

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String alert(Told told, long sequence) {
        return write(told, sequence, LONGEST_TEXT);
    }

    /** The same without a place in a sequence: for who comes for it. */
    public String alert(Told told) {
        return write(told, null, LONGEST_TEXT);
    }

    @Override
    public String digest(List<Told> alerts, long sequence) {
        List<AlertBody> bodies =
                alerts.stream().map(told -> body(told, null, LONGEST_IN_A_DIGEST)).toList();
        return envelope(
                "digest",
                alerts.getLast().notice().at(),
                Map.of("sequence", sequence, "alerts", bodies));
    }

    @Override
    public String operation(Operation operation, long sequence) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sequence", sequence);
        data.put("subject", operation.subject());
        data.put("detail", LONGEST_TEXT.of(operation.detail()));
        if (operation.actor() != null) {
            data.put("actor", operation.actor());
        }
        return envelope(operation.type(), operation.at(), data);
    }

    @Override
    public String test(Instant now) {
        return envelope(
                "test", now, Map.of("sequence", 0, "detail", "a test: this endpoint is reached"));
    }

    @Override
    public String invitation(Invitation invitation) {
        return envelope(
                "endpoint.verification",
                invitation.at(),
                Map.of("challenge", invitation.challenge()));
    }

    /** As many at a time as a digest has room for; one at the least. */
    @Override
    public List<List<Told>> digests(List<Told> alerts) {
        List<List<Told>> digests = new ArrayList<>();
        int room = 0;
        for (Told told : alerts) {
            int size = bytes(write(told, null, LONGEST_IN_A_DIGEST)) + 1;
            if (size > room) {
                digests.add(new ArrayList<>());
                room = MOST_BYTES - ROOM_OF_A_DIGEST;
            }
            digests.getLast().add(told);
            room -= size;
        }
        return digests;
    }

    private String envelope(String type, Instant timestamp, Map<String, ?> data) {
        return write(Map.of("type", type, "timestamp", timestamp.toString(), "data", data));
    }

    private String write(Told told, @Nullable Long sequence, Cut longest) {
        Cut cut = longest;
        String body = write(body(told, sequence, cut));
        while (bytes(body) >= MOST_BYTES && cut.codePoints() > 1) {
            cut = cut.half();
            body = write(body(told, sequence, cut));
        }
        return body;
    }

    private static AlertBody body(Told told, @Nullable Long sequence, Cut cut) {
        return AlertBody.of(sequence, told, cut);
    }

    private static int bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings and numbers are JSON", e);
        }
    }
}
