package io.twosource.alert.topic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Decided;
import io.twosource.alert.service.EntityTags;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Alert topics: names and queries that newsrooms subscribe to. */
@Path("/v1/alert-topics")
@Tag(name = "Alert topics", description = "Names and queries that newsrooms subscribe to")
@RunOnVirtualThread
public class AlertTopicResource {

    private final AlertTopics topics;
    private final Replicated<AlertTopic> replicated;
    private final CommandLog commands;
    private final InstantSource clock;
    private final Caller caller;
    private final Queries queries;
    private final Quotas quotas;

    AlertTopicResource(
            AlertTopics topics,
            Replicated<AlertTopic> replicated,
            CommandLog commands,
            InstantSource clock,
            Caller caller,
            Queries queries,
            Quotas quotas) {
        this.topics = topics;
        this.replicated = replicated;
        this.commands = commands;
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
    public RestResponse<AlertTopicAnswer> one(@PathParam("name") String name) {
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
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    @APIResponse(
            responseCode = "429",
            description = "A quota is used up, or too many queries of the newsroom at once")
    @APIResponse(responseCode = "503", description = "Too many queries at once")
    public RestResponse<AlertTopicAnswer> put(
            @PathParam("name") @Pattern(regexp = AlertTopic.NAME_PATTERN) String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AlertTopicQuery body) {
        Condition condition = EntityTags.condition(ifMatch, Condition.NONE);
        if (queries.read(caller.newsroom(), body.query()) instanceof NewsQuery.Invalid why) {
            throw Problems.badField("query", why.withPosition());
        }
        AlertTopic topic =
                new AlertTopic(
                        new AlertTopicId(caller.newsroom(), name), body.query(), clock.instant());
        int most = quotas.limit(caller.newsroom(), Quota.ALERT_TOPICS);
        Outcome saved =
                Decided.orProblem(
                        decide(
                                topic.id(),
                                condition,
                                Change.Put.upTo(most, replicated.bytes(topic))),
                        title(name),
                        () -> quotas.full(caller.newsroom(), Quota.ALERT_TOPICS));
        return answer(Decided.record(saved, replicated));
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
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public void remove(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Condition condition = EntityTags.condition(ifMatch, Condition.STANDS);
        AlertTopicId id = existing(name).value().id();
        Decided.orProblem(decide(id, condition, new Change.Remove()), title(name));
    }

    private Outcome decide(AlertTopicId id, Condition condition, Change.Action action) {
        return commands.decide(
                id.newsroom().value(), replicated.key(id.toString()), condition, action);
    }

    private RestResponse<AlertTopicAnswer> answer(Versioned<AlertTopic> topic) {
        return RestResponse.ResponseBuilder.ok(answer(topic.value()))
                .header(HttpHeaders.ETAG, EntityTags.of(topic.version()))
                .build();
    }

    private AlertTopicAnswer answer(AlertTopic topic) {
        return AlertTopicAnswer.of(topic, topics.failure(topic.id()));
    }

    private Versioned<AlertTopic> existing(String name) {
        return replicated
                .find(new AlertTopicId(caller.newsroom(), name).toString())
                .orElseThrow(() -> Problems.notFound(title(name)));
    }

    private static String title(String name) {
        return "alert topic " + name;
    }
}
