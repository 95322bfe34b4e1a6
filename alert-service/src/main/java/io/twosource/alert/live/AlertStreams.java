package io.twosource.alert.live;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.service.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Alerts of late and from now on, for whoever makes the request. Thread-safe. */
@Singleton
public class AlertStreams {

    private final Streaming streaming;
    private final Caller caller;
    private final CurrentVertxRequest requests;
    private final Quotas quotas;

    AlertStreams(Streaming streaming, Caller caller, CurrentVertxRequest requests, Quotas quotas) {
        this.streaming = streaming;
        this.caller = caller;
        this.requests = requests;
        this.quotas = quotas;
    }

    /**
     * The newest alerts of a newsroom, newest first.
     *
     * @param eventId from which a stream goes on without gap and without repetition
     */
    public record Board(List<PostedAlert> alerts, String eventId) {}

    /** The board of the caller's newsroom; the problem is 503 before this replica has read it. */
    public Board board() {
        if (streaming.partitions() == 0) {
            throw Problems.unavailable("this replica is still reading the alerts");
        }
        NewsroomId newsroom = caller.newsroom();
        return streaming
                .listeners()
                .look((board, told) -> new Board(board.of(newsroom), told.toString()));
    }

    /** A notice on a newsroom's board, and after it those there that it has overtaken. */
    public List<PostedAlert> changedBy(NewsroomId newsroom, Notice notice) {
        return streaming.listeners().look((board, _) -> board.changedBy(newsroom, notice));
    }

    /** Whether a stream can go on from the event of that id, as far as this replica knows yet. */
    public boolean isKept(String eventId) {
        return streaming.partitions() == 0
                || Offsets.parse(eventId, streaming.partitions())
                        .filter(streaming::reaches)
                        .isPresent();
    }

    /**
     * Streams what the caller wants; the problem is 400, 429 or 503.
     *
     * @param lastEventId where the client was; empty: it wants what comes from now on
     * @param format how it is told
     */
    public Response open(Optional<String> lastEventId, Predicate<Alert> wanted, Format format) {
        quotas.requireRoom(caller.newsroom(), Quota.STREAMS);
        if (!streaming.isOpen()) {
            throw Problems.unavailable("this replica takes no more listeners now");
        }
        Optional<Offsets> from = lastEventId.filter(id -> !id.isEmpty()).map(this::offsets);
        Client client =
                new Client(caller.newsroom(), requests.getCurrent().request(), caller.stillLetIn());
        StreamingOutput events = out -> streaming.run(from, wanted, format, out, client);
        return Response.ok(events, MediaType.SERVER_SENT_EVENTS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    private Offsets offsets(String id) {
        return Offsets.parse(id, streaming.partitions())
                .orElseThrow(
                        () -> Problems.badParameter("Last-Event-ID", "the id of no event: " + id));
    }
}
