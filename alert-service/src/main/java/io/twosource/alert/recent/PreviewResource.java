package io.twosource.alert.recent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.service.Problems;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alert topics tried on the notices of the last days, before anybody subscribes. */
@Path("/v1/alert-topics/{name}/preview")
@Tag(name = "Alert topics")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class PreviewResource {

    private final LookBack lookBack;
    private final AlertTopics topics;
    private final AlertJson json;
    private final Caller caller;
    private final InstantSource clock;
    private final Queries queries;

    PreviewResource(
            LookBack lookBack,
            AlertTopics topics,
            AlertJson json,
            Caller caller,
            InstantSource clock,
            Queries queries) {
        this.lookBack = lookBack;
        this.topics = topics;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.queries = queries;
    }

    @POST
    @Operation(
            operationId = "previewAlertTopic",
            summary = "What an alert topic would have raised",
            description =
                    "Tries the query given, or the alert topic's own, on the notices of the last"
                            + " days; where these are too many, on the newest.")
    @APIResponse(responseCode = "200", description = "What matched, newest first")
    @APIResponse(responseCode = "400", description = "The query cannot be read")
    @APIResponse(responseCode = "404", description = "No query, and no such alert topic")
    @APIResponse(
            responseCode = "429",
            description = "A quota is used up, or too many previews of the newsroom at once")
    @APIResponse(responseCode = "503", description = "Too many previews at once, or too slow")
    public Preview preview(
            @PathParam("name")
                    @Pattern(regexp = AlertTopic.NAME_PATTERN, message = AlertTopic.NO_NAME)
                    String name,
            @NotNull @Valid PreviewRequest request) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(request.daysBack()));
        Previewing previewing = new Previewing(query(name, request), since);
        lookBack.over(caller.newsroom(), since, previewing);
        Previewed found = previewing.result(now);
        return new Preview(
                since,
                found.looked(),
                found.matched(),
                found.aDay(),
                found.newest().stream().map(notice -> json.raw(notice, name)).toList());
    }

    private OneQuery query(String name, PreviewRequest request) {
        AlertTopicId id = new AlertTopicId(caller.newsroom(), name);
        String text =
                Optional.ofNullable(request.query())
                        .or(() -> topics.find(id).map(AlertTopic::query))
                        .orElseThrow(() -> Problems.notFound("alert topic " + name));
        return switch (queries.read(caller.newsroom(), text)) {
            case NewsQuery.Valid(Query query) -> new OneQuery(query);
            case NewsQuery.Invalid why -> throw Problems.badField("query", why.withPosition());
        };
    }
}
