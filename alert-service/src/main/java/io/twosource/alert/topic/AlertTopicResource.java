package io.twosource.alert.topic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alert topics: names and queries that newsrooms subscribe to. */
@Path("/v1/alert-topics")
@Tag(name = "Alert topics", description = "Names and queries that newsrooms subscribe to")
@RunOnVirtualThread
public class AlertTopicResource {

    private final AlertTopics topics;
    private final ReplicatedWriter<AlertTopic> writer;
    private final InstantSource clock;

    AlertTopicResource(
            AlertTopics topics, ReplicatedWriter<AlertTopic> writer, InstantSource clock) {
        this.topics = topics;
        this.writer = writer;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "All alert topics, by name")
    public Collection<AlertTopic> all() {
        return topics.of(NewsroomId.OPERATORS);
    }

    @GET
    @Path("{name}")
    @Operation(summary = "One alert topic")
    @APIResponse(responseCode = "404", description = "There is none of that name")
    public AlertTopic one(@PathParam("name") String name) {
        return topics.find(new AlertTopicId(NewsroomId.OPERATORS, name))
                .orElseThrow(() -> Problems.notFound("alert topic " + name));
    }

    @PUT
    @Path("{name}")
    @Operation(
            summary = "Save an alert topic",
            description =
                    "The query is in Lucene's classic syntax over the fields claim, entities,"
                            + " speaker, outlet, title, sentence, and text, which is all of them"
                            + " and the one meant where none is named.")
    @APIResponse(responseCode = "200", description = "Saved: the next notice is matched with it")
    @APIResponse(responseCode = "400", description = "The name or the query cannot be read")
    public AlertTopic put(
            @PathParam("name") @Pattern(regexp = AlertTopic.NAME_PATTERN) String name,
            @NotNull @Valid AlertTopicQuery body) {
        if (topics.parse(body.query()) instanceof TopicQuery.Invalid(int position, String why)) {
            throw Problems.badField("query", "%s (at position %d)".formatted(why, position));
        }
        AlertTopic topic =
                new AlertTopic(
                        new AlertTopicId(NewsroomId.OPERATORS, name),
                        body.query(),
                        clock.instant());
        writer.put(topic.id().toString(), topic);
        return topic;
    }

    @DELETE
    @Path("{name}")
    @Operation(
            summary = "Remove an alert topic",
            description = "Subscriptions to it stay; it comes to life for them if saved again.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none of that name")
    public Response remove(@PathParam("name") String name) {
        writer.remove(one(name).id().toString());
        return Response.noContent().build();
    }
}
