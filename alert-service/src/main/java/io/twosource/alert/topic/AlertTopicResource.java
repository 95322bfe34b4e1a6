package io.twosource.alert.topic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.List;
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
    private final Caller caller;
    private final Queries queries;
    private final Quotas quotas;

    AlertTopicResource(
            AlertTopics topics,
            ReplicatedWriter<AlertTopic> writer,
            InstantSource clock,
            Caller caller,
            Queries queries,
            Quotas quotas) {
        this.topics = topics;
        this.writer = writer;
        this.clock = clock;
        this.caller = caller;
        this.queries = queries;
        this.quotas = quotas;
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "listAlertTopics", summary = "All alert topics, by name")
    @APIResponse(responseCode = "200", description = "The newsroom's own")
    public List<AlertTopicAnswer> all() {
        return topics.of(caller.newsroom()).stream().map(this::answer).toList();
    }

    @GET
    @Path("{name}")
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "getAlertTopic", summary = "One alert topic")
    @APIResponse(responseCode = "200", description = "The alert topic")
    @APIResponse(responseCode = "404", description = "There is none of that name")
    public AlertTopicAnswer one(@PathParam("name") String name) {
        return answer(existing(name));
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "putAlertTopic",
            summary = "Save an alert topic",
            description =
                    "The query is in a bounded part of Lucene's classic syntax over the fields"
                            + " claim, entities, speaker, outlet, title, sentence, language, and"
                            + " text, which is all of them but the language and the one meant where"
                            + " none is named.")
    @APIResponse(responseCode = "200", description = "Saved: the next notice is matched with it")
    @APIResponse(responseCode = "400", description = "The name or the query cannot be read")
    @APIResponse(
            responseCode = "429",
            description = "A quota is used up, or too many queries of the newsroom at once")
    @APIResponse(responseCode = "503", description = "Too many queries at once")
    public AlertTopicAnswer put(
            @PathParam("name") @Pattern(regexp = AlertTopic.NAME_PATTERN) String name,
            @NotNull @Valid AlertTopicQuery body) {
        if (queries.read(caller.newsroom(), body.query()) instanceof NewsQuery.Invalid why) {
            throw Problems.badField("query", why.withPosition());
        }
        AlertTopic topic =
                new AlertTopic(
                        new AlertTopicId(caller.newsroom(), name), body.query(), clock.instant());
        quotas.oneByOne(caller.newsroom(), () -> save(topic));
        return answer(topic);
    }

    private AlertTopic save(AlertTopic topic) {
        if (topics.find(topic.id()).isEmpty()) {
            quotas.requireRoom(caller.newsroom(), Quota.ALERT_TOPICS);
        }
        writer.put(topic.id().toString(), topic);
        return topic;
    }

    @DELETE
    @Path("{name}")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "deleteAlertTopic",
            summary = "Remove an alert topic",
            description = "Subscriptions to it stay; it comes to life for them if saved again.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none of that name")
    public void remove(@PathParam("name") String name) {
        writer.remove(existing(name).id().toString());
    }

    private AlertTopicAnswer answer(AlertTopic topic) {
        return AlertTopicAnswer.of(topic, topics.failure(topic.id()));
    }

    private AlertTopic existing(String name) {
        return topics.find(new AlertTopicId(caller.newsroom(), name))
                .orElseThrow(() -> Problems.notFound("alert topic " + name));
    }
}
