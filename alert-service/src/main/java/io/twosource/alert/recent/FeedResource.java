package io.twosource.alert.recent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.service.Problems;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alert topics as Atom feeds. */
@Path("/v1/alert-topics/{name}/feed.atom")
@Tag(name = "Alerts")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class FeedResource {

    private static final int ENTRIES = 100;
    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML_TYPE.withCharset("utf-8");

    private final HeldStores stores;
    private final RecentAlerts recent;
    private final PastAlerts past;
    private final AlertTopics topics;
    private final Caller caller;

    FeedResource(
            HeldStores stores,
            RecentAlerts recent,
            PastAlerts past,
            AlertTopics topics,
            Caller caller) {
        this.stores = stores;
        this.recent = recent;
        this.past = past;
        this.topics = topics;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getAlertTopicFeed",
            summary = "An alert topic's last 100 alerts, as an Atom feed",
            description =
                    "Of an alert topic that was saved in the last seven days, also what it would"
                            + " have raised before: an entry's id is the same.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_ATOM_XML,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "There is no such alert topic")
    @APIResponse(responseCode = "429", description = "Too many previews of the newsroom at once")
    @APIResponse(
            responseCode = "503",
            description =
                    "The alerts are moving between replicas, or too much is asked for at once")
    public Response feed(@PathParam("name") String name) {
        AlertTopicId id = new AlertTopicId(caller.newsroom(), name);
        AlertTopic topic =
                topics.find(id).orElseThrow(() -> Problems.notFound("alert topic " + name));
        return stores.ask(
                RecentAlerts.STORE,
                id.toString(),
                RecentAlerts.type(),
                store ->
                        Response.ok(
                                        AtomFeed.of(
                                                topic,
                                                recent.newest(
                                                        store,
                                                        id,
                                                        past.of(topic),
                                                        Instant.EPOCH,
                                                        Optional.empty(),
                                                        ENTRIES)),
                                        ATOM)
                                .build());
    }
}
