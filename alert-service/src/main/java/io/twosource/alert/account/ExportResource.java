package io.twosource.alert.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.claim.WholeTimelines;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Parameters;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A claim to be taken away: both sides, in the formats that newsrooms work with. */
@Path("/v1/claims/{id}/export")
@Tag(name = "Claims")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class ExportResource {

    private final WholeTimelines timelines;
    private final DeskLinks desk;
    private final ObjectMapper json;

    ExportResource(WholeTimelines timelines, DeskLinks desk, ObjectMapper json) {
        this.timelines = timelines;
        this.desk = desk;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "exportClaim",
            summary = "A claim as JSON, CSV, ninjs, ClaimReview or text",
            description =
                    "With asOf, of what was known then and still stands. Of a claim with more than"
                            + " 1,000 statements, the newest of them.")
    @APIResponse(
            responseCode = "200",
            description = "A file, of the media type that the format has",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AccountResponse.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = "application/vnd.iptc.ninjs+json",
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        description = "A news item, as ninjs 3.0 has it")),
                @Content(
                        mediaType = "application/ld+json",
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        description = "A ClaimReview, as schema.org has it")),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "The parameter that the problem names")
    @APIResponse(responseCode = "404", description = "Nobody has said so, or had by then")
    @APIResponse(
            responseCode = "503",
            description =
                    "This replica is still reading the claims, or the timeline is moving between"
                            + " replicas")
    public Response export(
            @PathParam("id") String id,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "json",
                                                "csv",
                                                "ninjs",
                                                "claimreview",
                                                "text"
                                            }))
                    @QueryParam("format")
                    @DefaultValue("json")
                    @Pattern(
                            regexp = "json|csv|ninjs|claimreview|text",
                            message = "must be json, csv, ninjs, claimreview or text")
                    String format,
            @QueryParam("asOf") @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String asOf) {
        ExportFormat chosen = ExportFormat.of(format).orElseThrow();
        Optional<Instant> time = Parameters.time("asOf", asOf);
        return timelines.answer(id, time, whole -> file(ClaimAccount.of(whole, time), chosen));
    }

    private Response file(ClaimAccount account, ExportFormat format) {
        return Response.ok(body(account, format))
                .type(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(format.fileName(account.claimId())))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String body(ClaimAccount account, ExportFormat format) {
        Optional<String> page = desk.claim(account.claimId());
        return switch (format) {
            case JSON -> json.valueToTree(AccountResponse.of(account)).toString();
            case CSV -> CsvExport.of(account);
            case NINJS -> NinjsExport.of(account, page).toString();
            case CLAIMREVIEW -> ClaimReviewExport.of(account, page).toString();
            case TEXT -> Citation.of(account, page);
        };
    }
}
