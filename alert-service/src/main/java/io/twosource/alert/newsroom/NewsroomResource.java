package io.twosource.alert.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Condition;
import io.twosource.alert.service.EntityTags;
import io.twosource.alert.service.Problems;
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

/** Newsrooms, for operators: to all others there is nothing here. */
@Path("/v1/newsrooms")
@Tag(name = "Newsrooms", description = "Tenants and their tokens; for operators")
@RunOnVirtualThread
public class NewsroomResource {

    private final Newsrooms newsrooms;
    private final Tenancy tenancy;
    private final Caller caller;

    NewsroomResource(Newsrooms newsrooms, Tenancy tenancy, Caller caller) {
        this.newsrooms = newsrooms;
        this.tenancy = tenancy;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "listNewsrooms", summary = "All newsrooms, by id")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "The caller is no operator")
    public List<NewsroomAnswer> all() {
        requireOperator("/v1/newsrooms");
        return newsrooms.all().stream().map(NewsroomAnswer::of).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.LOOKS)
    @Operation(
            operationId = "getNewsroom",
            summary = "One newsroom: the caller's own, or, for operators, any")
    @APIResponse(responseCode = "200", description = "The newsroom")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public RestResponse<NewsroomAnswer> one(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id) {
        NewsroomId newsroom = new NewsroomId(id);
        if (!newsroom.equals(caller.newsroom())) {
            requireOperator("newsroom " + id);
        }
        return answer(tenancy.existing(newsroom));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "putNewsroom",
            summary = "Make a newsroom, or name it anew",
            description = "The id operators is the operators' own.")
    @APIResponse(responseCode = "200", description = "Saved")
    @APIResponse(responseCode = "400", description = "The id or the name is not acceptable")
    @APIResponse(responseCode = "404", description = "The caller is no operator")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public RestResponse<NewsroomAnswer> put(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewsroomRequest body) {
        requireOperator("newsroom " + id);
        NewsroomId newsroom = new NewsroomId(id);
        if (newsroom.equals(NewsroomId.OPERATORS)) {
            throw Problems.badField("id", "is the operators' own");
        }
        Condition condition = EntityTags.condition(ifMatch, Condition.NONE);
        return answer(tenancy.name(newsroom, body.name(), condition, caller.name()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "deleteNewsroom",
            summary = "Remove a newsroom, its tokens, subscriptions and alert topics")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public void remove(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        requireOperator("newsroom " + id);
        Condition condition = EntityTags.condition(ifMatch, Condition.STANDS);
        tenancy.remove(new NewsroomId(id), condition, caller.name());
    }

    private static RestResponse<NewsroomAnswer> answer(Versioned<Newsroom> newsroom) {
        return RestResponse.ResponseBuilder.ok(NewsroomAnswer.of(newsroom.value()))
                .header(HttpHeaders.ETAG, EntityTags.of(newsroom.version()))
                .build();
    }

    private void requireOperator(String what) {
        if (!caller.isOperator()) {
            throw Problems.notFound(what);
        }
    }
}
