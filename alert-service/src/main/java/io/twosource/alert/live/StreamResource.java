package io.twosource.alert.live;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Alerts as they are raised. */
@Path("/v1/alerts/stream")
@Tag(name = "Alerts")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class StreamResource {

    private final AlertStreams streams;
    private final AlertTopics topics;
    private final Subscriptions subscriptions;
    private final Caller caller;
    private final Outlets outlets;

    StreamResource(
            AlertStreams streams,
            AlertTopics topics,
            Subscriptions subscriptions,
            Caller caller,
            Outlets outlets) {
        this.streams = streams;
        this.topics = topics;
        this.subscriptions = subscriptions;
        this.caller = caller;
        this.outlets = outlets;
    }

    @GET
    @Operation(
            operationId = "streamAlerts",
            summary = "Alerts as server-sent events",
            description =
                    "One event for each alert: `event` is its kind, `data` an Alert as JSON, and"
                            + " `id` says where to go on, for whoever is cut off. It means nothing"
                            + " else: with that of the last event, in Last-Event-ID or lastEventId,"
                            + " what was missed comes first, from whichever replica. A comment comes"
                            + " every 15 s. It ends with its token, and after an hour.")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "The id is that of no event")
    @APIResponse(responseCode = "404", description = "There is no such topic or subscription")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    @APIResponse(responseCode = "503", description = "No room, or not followed yet")
    public Response stream(
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("subscription") @Nullable String subscription,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("lastEventId") @Nullable String lastEventIdAsked) {
        return streams.open(
                Optional.ofNullable(lastEventId).or(() -> Optional.ofNullable(lastEventIdAsked)),
                wanted(names(topic), Optional.ofNullable(subscription)),
                LiveAlert::asJson);
    }

    private Wanted wanted(Set<String> names, Optional<String> subscription) {
        NewsroomId newsroom = caller.newsroom();
        names.stream()
                .filter(name -> topics.find(new AlertTopicId(newsroom, name)).isEmpty())
                .findFirst()
                .ifPresent(
                        name -> {
                            throw Problems.notFound("alert topic " + name);
                        });
        if (subscription.isPresent() && subscription.filter(id -> isOf(newsroom, id)).isEmpty()) {
            throw Problems.notFound("subscription " + subscription.get());
        }
        return new Wanted(newsroom, names, subscription, subscriptions, outlets);
    }

    private boolean isOf(NewsroomId newsroom, String subscription) {
        return subscriptions
                .find(subscription)
                .filter(found -> found.newsroom().equals(newsroom))
                .isPresent();
    }

    private static Set<String> names(@Nullable String topic) {
        return Optional.ofNullable(topic).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
