package io.twosource.alert.mark;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Condition;
import io.twosource.alert.mark.MarkRequests.HandledRequest;
import io.twosource.alert.mark.MarkRequests.NoteRequest;
import io.twosource.alert.mark.MarkRequests.WrongRequest;
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
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's newsroom has marked of one claim. The claim need not be known here: an alert
 * may be quicker than the list of claims.
 */
@Path("/v1/claims/{id}/marks")
@Tag(name = "Marks", description = "What a newsroom has marked of claims, for all its members")
@RolesAllowed(Role.CHANGES)
@RunOnVirtualThread
public class ClaimMarksResource {

    private final OwnMarks marks;

    ClaimMarksResource(OwnMarks marks) {
        this.marks = marks;
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(
            operationId = "getClaimMarks",
            summary = "What is marked of a claim",
            description = "Where nothing is, the ETag is \"0\".")
    @APIResponse(
            responseCode = "200",
            description = "The newsroom's own marks",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "That is no claim's id")
    public RestResponse<MarksAnswer> all(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id) {
        return MarksAnswer.of(marks.find(id));
    }

    @PUT
    @Path("handled")
    @Operation(
            operationId = "markClaimHandled",
            summary = "Nobody need look at a claim any more",
            description =
                    "With the alert's noticeId, that alert counts as good, unless it was judged"
                            + " wrong. An alert that comes later is not handled by this.")
    @APIResponse(responseCode = "200", description = "Marked")
    @APIResponse(responseCode = "400", description = "An id is none")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public RestResponse<MarksAnswer> handle(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HandledRequest body) {
        Optional<String> noticeId = Optional.ofNullable(body.noticeId());
        return mark(id, ifMatch, by -> new Mark.Handled(noticeId, by));
    }

    @DELETE
    @Path("handled")
    @Operation(
            operationId = "unmarkClaimHandled",
            summary = "A claim is to be looked at again",
            description = "The alert that was handled does not count as good any more.")
    @APIResponse(responseCode = "204", description = "Not marked, or not any more")
    @APIResponse(responseCode = "400", description = "That is no claim's id")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    public RestResponse<Void> unhandle(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return undo(id, ifMatch, new MarkEdit.Undone(MarkName.HANDLED));
    }

    @PUT
    @Path("pinned")
    @Operation(operationId = "pinClaim", summary = "Keep a claim in sight")
    @APIResponse(responseCode = "200", description = "Marked")
    @APIResponse(responseCode = "400", description = "That is no claim's id")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public RestResponse<MarksAnswer> pin(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return mark(id, ifMatch, Mark.Pinned::new);
    }

    @DELETE
    @Path("pinned")
    @Operation(operationId = "unpinClaim", summary = "Keep a claim in sight no more")
    @APIResponse(responseCode = "204", description = "Not marked, or not any more")
    @APIResponse(responseCode = "400", description = "That is no claim's id")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    public RestResponse<Void> unpin(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return undo(id, ifMatch, new MarkEdit.Undone(MarkName.PINNED));
    }

    @PUT
    @Path("muted")
    @Operation(
            operationId = "muteClaim",
            summary = "Keep a claim out of the newsroom's sight",
            description =
                    "Subscriptions go on as they are: what is not to be delivered, they silence.")
    @APIResponse(responseCode = "200", description = "Marked")
    @APIResponse(responseCode = "400", description = "That is no claim's id")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public RestResponse<MarksAnswer> mute(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return mark(id, ifMatch, Mark.Muted::new);
    }

    @DELETE
    @Path("muted")
    @Operation(operationId = "unmuteClaim", summary = "Show a claim again")
    @APIResponse(responseCode = "204", description = "Not marked, or not any more")
    @APIResponse(responseCode = "400", description = "That is no claim's id")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    public RestResponse<Void> unmute(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return undo(id, ifMatch, new MarkEdit.Undone(MarkName.MUTED));
    }

    @PUT
    @Path("note")
    @Operation(operationId = "noteClaim", summary = "Put a note on a claim, in place of another")
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "400", description = "The field that the problem names is wrong")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public RestResponse<MarksAnswer> note(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NoteRequest body) {
        return mark(id, ifMatch, by -> new Mark.Note(body.text(), by));
    }

    @DELETE
    @Path("note")
    @Operation(operationId = "removeNote", summary = "Take the note off a claim")
    @APIResponse(responseCode = "204", description = "There is none, or none any more")
    @APIResponse(responseCode = "400", description = "That is no claim's id")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    public RestResponse<Void> removeNote(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return undo(id, ifMatch, new MarkEdit.Undone(MarkName.NOTE));
    }

    @PUT
    @Path("wrong/{noticeId}")
    @Operation(
            operationId = "judgeAlertWrong",
            summary = "Say why an alert on a claim is wrong",
            description =
                    "In place of what was said of it before. With the statementId of what caused"
                            + " it, it becomes a labelled example.")
    @APIResponse(responseCode = "200", description = "Judged")
    @APIResponse(responseCode = "400", description = "The field that the problem names is wrong")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public RestResponse<MarksAnswer> judgeWrong(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @PathParam("noticeId")
                    @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String noticeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WrongRequest body) {
        Verdict verdict = Verdict.ofReason(body.reason()).orElseThrow();
        Optional<String> statementId = Optional.ofNullable(body.statementId());
        return mark(id, ifMatch, by -> new Mark.Judged(noticeId, verdict, statementId, by));
    }

    @DELETE
    @Path("wrong/{noticeId}")
    @Operation(
            operationId = "recallJudgement",
            summary = "An alert is not wrong",
            description = "If it is the one that was handled, it counts as good again.")
    @APIResponse(responseCode = "204", description = "Not judged wrong, or not any more")
    @APIResponse(responseCode = "400", description = "An id is none")
    @APIResponse(responseCode = "412", description = "The marks are of another version by now")
    public RestResponse<Void> recall(
            @PathParam("id") @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String id,
            @PathParam("noticeId")
                    @Pattern(regexp = ClaimMarks.ID_PATTERN, message = ClaimMarks.NO_ID)
                    String noticeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return undo(id, ifMatch, new MarkEdit.Recalled(noticeId));
    }

    private RestResponse<MarksAnswer> mark(
            String id, @Nullable String ifMatch, Function<Stamp, Mark> mark) {
        return MarksAnswer.of(marks.mark(id, EntityTags.condition(ifMatch, Condition.NONE), mark));
    }

    private RestResponse<Void> undo(String id, @Nullable String ifMatch, MarkEdit edit) {
        Versioned<ClaimMarks> left =
                marks.undo(id, EntityTags.condition(ifMatch, Condition.STANDS), edit);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.ETAG, EntityTags.of(left.version()))
                .build();
    }
}
