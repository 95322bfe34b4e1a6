package io.twosource.alert.subscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Condition;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.EntityTags;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is changed of a subscription without asking for all of it anew. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions")
@RolesAllowed(Role.CHANGES)
@RunOnVirtualThread
public class SubscriptionChangeResource {

    private final OwnSubscriptions subscriptions;
    private final Rotation rotation;
    private final Subscribing subscribing;
    private final SubscriptionAnswers answers;

    SubscriptionChangeResource(
            OwnSubscriptions subscriptions,
            Rotation rotation,
            Subscribing subscribing,
            SubscriptionAnswers answers) {
        this.subscriptions = subscriptions;
        this.rotation = rotation;
        this.subscribing = subscribing;
        this.answers = answers;
    }

    @POST
    @Path("{id}/pause")
    @Operation(operationId = "pauseSubscription", summary = "Have nothing sent until it is resumed")
    @APIResponse(responseCode = "200", description = "Paused")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public RestResponse<SubscriptionAnswer> pause(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(edit(id, ifMatch, new SubscriptionEdit.Paused()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(operationId = "resumeSubscription", summary = "Have alerts sent again")
    @APIResponse(responseCode = "200", description = "No longer paused")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public RestResponse<SubscriptionAnswer> resume(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(edit(id, ifMatch, new SubscriptionEdit.Resumed()));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(
            operationId = "askForConfirmation",
            summary = "Ask its endpoint's owner once more to confirm it")
    @APIResponse(responseCode = "200", description = "Asked")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    @APIResponse(responseCode = "409", description = "It is confirmed, or off")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public RestResponse<SubscriptionAnswer> askForConfirmation(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.of(
                subscribing.askAgain(id, EntityTags.condition(ifMatch, Condition.STANDS)));
    }

    @POST
    @Path("{id}/secret")
    @Operation(
            operationId = "rotateSecret",
            summary = "Have its webhook signed with a new secret",
            description =
                    "One is made where none is given, and shown in this answer only. The old one"
                            + " signs too for a day, so that no webhook is lost in between.")
    @APIResponse(responseCode = "200", description = "Both sign from now on")
    @APIResponse(responseCode = "400", description = "The secret is none")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    @APIResponse(responseCode = "409", description = "It is no webhook, or too many secrets sign")
    public RestResponse<SubscriptionAnswer> rotate(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid SecretRequest request) {
        Condition condition = EntityTags.condition(ifMatch, Condition.STANDS);
        @Nullable String secret = request == null ? null : request.secret();
        return answers.with(RestResponse.Status.OK, rotation.rotate(id, condition, secret)).build();
    }

    @PUT
    @Path("{id}/silenced-claims/{claimId}")
    @Operation(operationId = "silenceClaim", summary = "Hear no more of a claim")
    @APIResponse(responseCode = "204", description = "Silenced")
    @APIResponse(responseCode = "400", description = "That is no claim's id, or there are too many")
    @APIResponse(responseCode = "404", description = "There is no subscription of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public void silence(
            @PathParam("id") String id,
            @PathParam("claimId")
                    @Pattern(
                            regexp = SubscriptionRequest.CLAIM_ID,
                            message = SubscriptionRequest.NO_CLAIM)
                    String claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        subscriptions.edit(
                id,
                EntityTags.condition(ifMatch, Condition.STANDS),
                new SubscriptionEdit.Silenced(claimId),
                why -> Problems.badField("silencedClaims", why));
    }

    @DELETE
    @Path("{id}/silenced-claims/{claimId}")
    @Operation(operationId = "unsilenceClaim", summary = "Hear of a claim again")
    @APIResponse(responseCode = "204", description = "Not silenced any more")
    @APIResponse(responseCode = "404", description = "There is no subscription of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public void unsilence(
            @PathParam("id") String id,
            @PathParam("claimId")
                    @Pattern(
                            regexp = SubscriptionRequest.CLAIM_ID,
                            message = SubscriptionRequest.NO_CLAIM)
                    String claimId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        edit(id, ifMatch, new SubscriptionEdit.Unsilenced(claimId));
    }

    private Versioned<Subscription> edit(
            String id, @Nullable String ifMatch, SubscriptionEdit edit) {
        return subscriptions.edit(
                id, EntityTags.condition(ifMatch, Condition.STANDS), edit, Problems::conflict);
    }
}
