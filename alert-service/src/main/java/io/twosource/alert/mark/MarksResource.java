package io.twosource.alert.mark;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.claim.Cursor;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Parameters;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All that the caller's newsroom has marked, and what follows from it. */
@Path("/v1/marks")
@Tag(name = "Marks")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class MarksResource {

    private static final String LINES = "application/jsonl";
    private static final String WRONG = "wrong";

    private final Marks marks;
    private final Examples examples;
    private final Caller caller;
    private final InstantSource clock;

    MarksResource(Marks marks, Examples examples, Caller caller, InstantSource clock) {
        this.marks = marks;
        this.examples = examples;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listMarks", summary = "Marks of claims, newest change first")
    @APIResponse(responseCode = "200", description = "A page of the newsroom's own")
    @APIResponse(responseCode = "400", description = "The parameter that the problem names")
    public MarksPage list(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "handled", "pinned", "muted", "note", "wrong"
                                            }))
                    @QueryParam("mark")
                    @Pattern(
                            regexp = "handled|pinned|muted|note|wrong",
                            message = "must be handled, pinned, muted, note or wrong")
                    @Nullable String mark,
            @QueryParam("since")
                    @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String since,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("after") @ReadAs(value = Cursor.Text.class, message = Cursor.NO_CURSOR)
                    @Nullable String after) {
        Predicate<ClaimMarks> wanted =
                Optional.ofNullable(mark).map(MarksResource::wanted).orElse(one -> true);
        Instant oldest = Parameters.time("since", since).orElse(Instant.MIN);
        Stream<ClaimMarks> found =
                Optional.ofNullable(after)
                        .map(MarksResource::cursor)
                        .map(last -> marks.after(caller.newsroom(), last.at(), last.id()))
                        .orElseGet(() -> marks.of(caller.newsroom()));
        return MarksPage.of(
                found.takeWhile(one -> !one.changedAt().isBefore(oldest))
                        .filter(wanted)
                        .limit(limit + 1L)
                        .toList(),
                limit);
    }

    @GET
    @Path("precision")
    @Operation(
            operationId = "getPrecision",
            summary = "How many of the alerts that were judged were good",
            description =
                    "precision is the share of good alerts among those that the newsroom's editors"
                            + " have judged, where an alert is good that was marked handled, by its"
                            + " noticeId, and that nobody has judged wrong. It counts once, on the"
                            + " day (UTC) of its last judgement; of one claim the last 32 count.")
    @APIResponse(responseCode = "200", description = "In all, by day, and by reason")
    @APIResponse(responseCode = "400", description = "The parameter that the problem names")
    public PrecisionAnswer precision(
            @QueryParam("days") @DefaultValue("30") @Min(1) @Max(Precision.MOST_DAYS) int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return PrecisionAnswer.of(Precision.of(marks.of(caller.newsroom()), today, days));
    }

    @GET
    @Path("examples")
    @Operation(
            operationId = "exportExamples",
            summary = "What was judged wrong, as labelled examples",
            description =
                    "A JSON object on each line, 10,000 at the most, those of the marks that were"
                            + " changed last. kind=pairs: two statements of which the later is about"
                            + " something else (label related) or on the other side than it was taken"
                            + " for (label agree or conflict); kind=statements: what is no statement"
                            + " (gold.stance none). Left out are alerts that were judged without a"
                            + " statementId, or for one source counted twice, which has no place in the"
                            + " format; and statements that do not stand on the claim any more, or not"
                            + " among the 64 of a long one. The words before the sentence, and of what"
                            + " is no statement whether its speaker and content are right, are not"
                            + " told.")
    @APIResponse(
            responseCode = "200",
            description = "The newsroom's own",
            content = @Content(mediaType = LINES, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "There are no such examples")
    @APIResponse(responseCode = "503", description = "This replica is still reading the claims")
    public Response examples(
            @QueryParam("kind")
                    @DefaultValue("pairs")
                    @Pattern(regexp = Example.Kind.TITLES, message = "must be pairs or statements")
                    String kind) {
        Example.Kind wanted = Example.Kind.ofTitle(kind).orElseThrow();
        NewsroomId newsroom = caller.newsroom();
        examples.requireReady();
        StreamingOutput lines = out -> examples.write(newsroom, wanted, out);
        return Response.ok(lines, LINES).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Predicate<ClaimMarks> wanted(String mark) {
        if (mark.equals(WRONG)) {
            return ClaimMarks::hasWrong;
        }
        MarkName name = MarkName.ofTitle(mark).orElseThrow();
        return one -> one.has(name);
    }

    private static Cursor cursor(String text) {
        return Cursor.parse(text).orElseThrow();
    }
}
