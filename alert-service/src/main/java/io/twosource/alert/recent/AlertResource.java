package io.twosource.alert.recent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.claim.Cursor;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.service.Parameters;
import io.twosource.alert.service.Problems;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The alerts of late. */
@Path("/v1/alerts")
@Tag(name = "Alerts", description = "Notices that matched an alert topic")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AlertResource {

    private final HeldStores stores;
    private final RecentAlerts recent;
    private final PastAlerts past;
    private final AlertTopics topics;
    private final AlertJson json;
    private final Caller caller;

    AlertResource(
            HeldStores stores,
            RecentAlerts recent,
            PastAlerts past,
            AlertTopics topics,
            AlertJson json,
            Caller caller) {
        this.stores = stores;
        this.recent = recent;
        this.past = past;
        this.topics = topics;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAlerts",
            summary = "An alert topic's alerts, newest first",
            description =
                    "Of the last seven days; of an alert topic that was saved within these, also"
                            + " what it would have raised before. after is the answer's next.")
    @APIResponse(
            responseCode = "200",
            description = "Each as the body of a webhook",
            content = @Content(schema = @Schema(implementation = AlertPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such alert topic")
    @APIResponse(responseCode = "429", description = "Too many previews of the newsroom at once")
    @APIResponse(
            responseCode = "503",
            description =
                    "The alerts are moving between replicas, or too much is asked for at once")
    public Response alerts(
            @QueryParam("topic") @NotNull String topic,
            @QueryParam("since")
                    @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String since,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("after") @ReadAs(value = AlertCursor.Text.class, message = Cursor.NO_CURSOR)
                    @Nullable String after) {
        AlertTopicId id = new AlertTopicId(caller.newsroom(), topic);
        Instant oldest = Parameters.time("since", since).orElse(Instant.EPOCH);
        Optional<AlertCursor> cursor = Optional.ofNullable(after).map(AlertResource::cursor);
        AlertTopic asked =
                topics.find(id).orElseThrow(() -> Problems.notFound("alert topic " + topic));
        return stores.ask(
                RecentAlerts.STORE,
                id.toString(),
                RecentAlerts.type(),
                store -> {
                    List<Alert> found =
                            recent.newest(store, id, past.of(asked), oldest, cursor, limit + 1);
                    return Response.ok(page(found, limit)).build();
                });
    }

    /** One more than asked for tells that there are more. */
    private AlertPage page(List<Alert> found, int limit) {
        List<Alert> shown = found.subList(0, Math.min(found.size(), limit));
        boolean more = found.size() > limit;
        return new AlertPage(
                shown.stream().map(json::raw).toList(),
                more ? AlertCursor.of(shown.getLast()).toString() : null);
    }

    private static AlertCursor cursor(String text) {
        return AlertCursor.parse(text).orElseThrow();
    }
}
