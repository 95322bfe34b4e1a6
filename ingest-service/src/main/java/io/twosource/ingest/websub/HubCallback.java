package io.twosource.ingest.websub;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.ingest.feed.FeedDirectory;
import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedLog;
import io.twosource.ingest.feed.FeedView.Pushed;
import io.twosource.ingest.feed.HubLease;
import io.twosource.ingest.feed.HubPush;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where hubs answer and push (WebSub, sections 5.3 and 7): for all, since hubs have no token. */
@Path(HubCallback.PATH + "/{feedId}")
@PermitAll
@RunOnVirtualThread
@Tag(name = "WebSub")
public class HubCallback {

    static final String PATH = "/websub";

    private static final Logger LOG = Logger.getLogger(HubCallback.class);

    private static final Duration LONGEST_LEASE = Duration.ofDays(30);

    /** In characters; longer is none. */
    private static final int LONGEST_TYPE = 200;

    private final FeedDirectory directory;
    private final FeedLog log;
    private final HubKeys keys;
    private final PushReader reader;
    private final PushLog pushes;
    private final MeterRegistry metrics;
    private final Clock clock;

    HubCallback(
            FeedDirectory directory,
            FeedLog log,
            HubKeys keys,
            PushReader reader,
            PushLog pushes,
            MeterRegistry metrics,
            Clock clock) {
        this.directory = directory;
        this.log = log;
        this.keys = keys;
        this.reader = reader;
        this.pushes = pushes;
        this.metrics = metrics;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "verifyHub",
            summary = "A hub asks whether we want what it was asked to push",
            description = "As WebSub has it, section 5.3. Errors have no body.")
    @APIResponse(
            responseCode = "200",
            description = "We do: the challenge, as it came",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "The mode is none")
    @APIResponse(responseCode = "404", description = "We do not")
    public Response verify(
            @PathParam("feedId") String feedId,
            @QueryParam("hub.mode") @Nullable String mode,
            @QueryParam("hub.topic") @Nullable String topic,
            @QueryParam("hub.challenge") @Nullable String challenge,
            @QueryParam("hub.lease_seconds") @Nullable Long seconds) {
        Optional<FeedId> wanted = wanted(feedId, topic);
        return switch (String.valueOf(mode)) {
            case "subscribe" ->
                    wanted.filter(feed -> leased(feed, String.valueOf(topic), seconds))
                            .map(_ -> confirmed(challenge))
                            .orElseGet(HubCallback::unknown);
            case "unsubscribe" -> wanted.isPresent() ? unknown() : confirmed(challenge);
            case "denied" -> {
                wanted.ifPresent(log::removeLease);
                yield Response.ok("").build();
            }
            default -> Response.status(Response.Status.BAD_REQUEST).build();
        };
    }

    /**
     * What cannot be signed is refused before anything of it is read; the rest once it was. What is
     * good is answered once Kafka has it: hubs do not push again what was taken. Nothing of it is
     * fetched meanwhile, since hubs do not wait for pages.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "pushFeed",
            summary = "A hub pushes a feed",
            description =
                    "As WebSub has it, section 7; at most 2 MB, of any media type. Answers"
                            + " have no body.")
    @APIResponse(responseCode = "202", description = "Kafka has it for good")
    @APIResponse(responseCode = "403", description = "It has no signature, or not that of the hub")
    @APIResponse(responseCode = "408", description = "The body came too slowly")
    @APIResponse(responseCode = "410", description = "Nobody subscribed to this feed")
    @APIResponse(responseCode = "413", description = "It is too large: the feed is polled")
    @APIResponse(responseCode = "503", description = "No room, or Kafka does not answer")
    public Response push(
            @PathParam("feedId") String feedId,
            @HeaderParam("X-Hub-Signature") @Nullable String signature,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream request)
            throws IOException {
        Optional<Pushed> feed = find(feedId);
        if (feed.isEmpty()) {
            return refused("unknown", Response.Status.GONE);
        }
        Optional<SignatureCheck> check =
                Optional.ofNullable(signature)
                        .flatMap(HubSignature::parse)
                        .flatMap(written -> check(written, feed.get()));
        if (check.isEmpty()) {
            return refused("unsigned", Response.Status.FORBIDDEN);
        }
        return answer(
                reader.read(
                        request,
                        check.get(),
                        body ->
                                pushes.append(
                                        new HubPush(
                                                feed.get().feed(),
                                                Optional.ofNullable(contentType)
                                                        .filter(HubCallback::isShort),
                                                ByteBuffer.wrap(body)))));
    }

    private static boolean isShort(String contentType) {
        return contentType.length() <= LONGEST_TYPE;
    }

    private Optional<SignatureCheck> check(HubSignature written, Pushed feed) {
        List<HubSecret> secrets = keys.secrets(feed.feed().id(), feed.hub().topic());
        return secrets.isEmpty() ? Optional.empty() : Optional.of(written.check(secrets));
    }

    private Response answer(PushReader.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> count("taken", Response.accepted());
            case FORGED -> refused("forged", Response.Status.FORBIDDEN);
            case TOO_LARGE -> refused("too-large", Response.Status.REQUEST_ENTITY_TOO_LARGE);
            case NO_ROOM -> refused("no-room", Response.Status.SERVICE_UNAVAILABLE);
            case UNACKNOWLEDGED -> refused("unacknowledged", Response.Status.SERVICE_UNAVAILABLE);
            case TOO_SLOW -> refused("too-slow", Response.Status.REQUEST_TIMEOUT);
        };
    }

    private Optional<FeedId> wanted(String feedId, @Nullable String topic) {
        return find(feedId)
                .filter(found -> found.hub().topic().equals(topic))
                .map(found -> found.feed().id());
    }

    private Optional<Pushed> find(String feedId) {
        return FeedId.isValid(feedId)
                ? directory.view().pushed(new FeedId(feedId))
                : Optional.empty();
    }

    private boolean leased(FeedId feed, String topic, @Nullable Long seconds) {
        long longest = LONGEST_LEASE.toSeconds();
        Duration lease =
                Duration.ofSeconds(seconds == null ? longest : Math.clamp(seconds, 0, longest));
        LOG.infof("feed %s is pushed for %d hours", feed, lease.toHours());
        return log.put(
                new HubLease(
                        feed, topic, clock.instant().plus(lease).truncatedTo(ChronoUnit.MILLIS)));
    }

    private static Response confirmed(@Nullable String challenge) {
        return Response.ok(challenge == null ? "" : challenge).build();
    }

    private static Response unknown() {
        return Response.status(Response.Status.NOT_FOUND).build();
    }

    /** Hangs up, or the rest of the body would have to be read all the same. */
    private Response refused(String outcome, Response.Status status) {
        return count(outcome, Response.status(status).header("Connection", "close"));
    }

    private Response count(String outcome, Response.ResponseBuilder answer) {
        metrics.counter("twosource.websub.pushes", "outcome", outcome).increment();
        return answer.build();
    }
}
