package io.twosource.alert.topic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Condition;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.EntityTags;
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

    private final OwnTopics topics;

    AlertTopicResource(OwnTopics topics) {
        this.topics = topics;
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "listAlertTopics", summary = "All alert topics, by name")
    @APIResponse(responseCode = "200", description = "The newsroom's own")
    public List<AlertTopicAnswer> all() {
        return topics.all().stream().map(this::answer).toList();
    }

    @GET
    @Path("{name}")
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "getAlertTopic", summary = "One alert topic")
    @APIResponse(responseCode = "200", description = "The alert topic")
    @APIResponse(responseCode = "404", description = "There is none of that name")
    public RestResponse<AlertTopicAnswer> one(@PathParam("name") String name) {
        return answer(topics.existing(name));
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "putAlertTopic",
            summary = "Save an alert topic",
            description =
                    "The query is in a bounded part of Lucene's classic syntax over the fields"
                            + " claim, entities, speaker, outlet, title, sentence, language, subject, and"
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
            @PathParam("name")
                    @Pattern(regexp = AlertTopic.NAME_PATTERN, message = AlertTopic.NO_NAME)
                    String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AlertTopicQuery body) {
        return answer(
                topics.save(name, EntityTags.condition(ifMatch, Condition.NONE), body.query()));
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
        topics.remove(name, EntityTags.condition(ifMatch, Condition.STANDS));
    }

    private RestResponse<AlertTopicAnswer> answer(Versioned<AlertTopic> topic) {
        return RestResponse.ResponseBuilder.ok(answer(topic.value()))
                .header(HttpHeaders.ETAG, EntityTags.of(topic.version()))
                .build();
    }

    private AlertTopicAnswer answer(AlertTopic topic) {
        return AlertTopicAnswer.of(topic, topics.failure(topic));
    }
}
