package io.twosource.ingest.push;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.ingest.access.Caller;
import io.twosource.ingest.access.Role;
import io.twosource.ingest.intake.DocumentFormat;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.intake.MediaTypes;
import io.twosource.ingest.intake.Taken;
import io.twosource.ingest.lookup.ArticleLookup;
import io.twosource.ingest.lookup.ArticleReport;
import io.twosource.ingest.lookup.Lookup;
import io.twosource.ingest.lookup.LookupProblems;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.Submissions;
import io.twosource.ingest.submission.Submitted;
import io.twosource.ingest.submission.Withdrawal;
import io.twosource.platform.trace.Traces;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes articles and withdrawals in; answers once Kafka has them for good. */
@Path(PushResource.PATH)
@RunOnVirtualThread
@RolesAllowed(Role.PUSHES)
@Tag(name = "Articles")
public class PushResource {

    static final String PATH = "/v1/articles";

    private final Submissions submissions;
    private final ArticleLookup articles;
    private final Caller caller;
    private final Intake intake;

    PushResource(Submissions submissions, ArticleLookup articles, Caller caller, Intake intake) {
        this.submissions = submissions;
        this.articles = articles;
        this.caller = caller;
        this.intake = intake;
    }

    /**
     * Takes in what a document holds.
     *
     * @param about what the document itself may leave open
     */
    @POST
    @Consumes({
        MediaTypes.JSON,
        MediaTypes.NINJS,
        MediaTypes.IPTC_NINJS,
        MediaTypes.NEWS_ITEM,
        MediaTypes.NEWS_MESSAGE,
        MediaTypes.PACKAGE_ITEM,
        MediaTypes.NITF,
        MediaTypes.XML,
        MediaTypes.TEXT_XML,
        MediaTypes.HTML,
        MediaTypes.XHTML,
        MediaTypes.TEXT
    })
    @Operation(
            operationId = "submitArticle",
            summary = "Submit an article, or another version of it")
    @APIResponse(responseCode = "200", ref = "Lines")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has it for good; Location tells what becomes of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Accepted.class)),
            headers = @Header(name = "Location", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "207", ref = "SomeRefused")
    @APIResponse(responseCode = "400", ref = "Refused")
    @APIResponse(responseCode = "401", ref = "NoToken")
    @APIResponse(responseCode = "403", ref = "NotYours")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "UnsupportedType")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response push(
            @RequestBody(ref = "PushedArticle") InputStream request,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            @HeaderParam(Traces.HEADER) @Parameter(hidden = true) @Nullable String traceparent,
            @BeanParam About about)
            throws IOException {
        return Body.read(request)
                .map(
                        document ->
                                Traces.serve(
                                        "POST " + PATH,
                                        Optional.ofNullable(traceparent),
                                        () -> push(document, type, about)))
                .orElseGet(Problems::tooLarge);
    }

    @DELETE
    @Path("{articleId}")
    @Operation(operationId = "withdrawArticle", summary = "Withdraw an article")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has the withdrawal for good",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Accepted.class)),
            headers = @Header(name = "Location", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "401", ref = "NoToken")
    @APIResponse(responseCode = "403", ref = "NotYours")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response withdraw(@PathParam("articleId") String articleId) {
        ArticleId article = new ArticleId(articleId);
        return caller.mandate()
                .over(article)
                .map(authority -> withdraw(article, authority))
                .orElseGet(LookupProblems::forbidden);
    }

    private Response withdraw(ArticleId article, Authority authority) {
        return switch (articles.find(article)) {
            case Lookup.Found<ArticleReport>(var report) when !report.isFor(caller.mandate()) ->
                    LookupProblems.forbidden();
            case Lookup.Found<?> _ ->
                    answer(
                            submissions
                                    .withdraw(pushed(), authority, article, new Withdrawal(""))
                                    .join());
            case Lookup.Unknown<?>() -> LookupProblems.unknown("articleId " + article);
            case Lookup.Unavailable<?>(String reason) -> LookupProblems.unavailable(reason);
        };
    }

    private Arrival pushed() {
        return Arrival.by(Edge.PUSH, caller.name());
    }

    private Response push(byte[] document, MediaType type, About about) {
        DocumentFormat format =
                DocumentFormat.ofMediaType(type.getType() + "/" + type.getSubtype()).orElseThrow();
        Optional<String> version = Optional.ofNullable(type.getParameters().get("version"));
        List<Taken> taken =
                intake
                        .within(caller.mandate())
                        .take(pushed(), format, document, about.hints(type), version)
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        return taken.size() == 1 ? answer(taken.getFirst()) : answer(taken);
    }

    private static Response answer(Taken taken) {
        return switch (taken) {
            case Taken.In(Submission submission) -> accepted(submission);
            case Taken.Refused(var violations) -> Problems.refused(violations);
            case Taken.Forbidden() -> LookupProblems.forbidden();
            case Taken.Failed(String reason) -> Problems.failed(reason);
            case Taken.Unacknowledged(String reason) -> Problems.unavailable(reason);
        };
    }

    /** 202 where all were taken in, 403 where none may be; else 207, and each tells for itself. */
    private static Response answer(List<Taken> taken) {
        if (taken.stream().allMatch(Taken.Forbidden.class::isInstance)) {
            return LookupProblems.forbidden();
        }
        boolean all = taken.stream().allMatch(Taken.In.class::isInstance);
        return Response.status(all ? 202 : 207)
                .entity(new AllTaken(taken.stream().map(one -> TakenIn.of(null, one)).toList()))
                .build();
    }

    private static Response answer(Submitted submitted) {
        return switch (submitted) {
            case Submitted.Acknowledged(Submission submission) -> accepted(submission);
            case Submitted.Unacknowledged(String reason) -> Problems.unavailable(reason);
        };
    }

    private static Response accepted(Submission submission) {
        String article = submission.articleId().value();
        return Response.accepted(new Accepted(article, submission.submissionId()))
                .location(URI.create(PATH + "/" + article))
                .build();
    }
}
