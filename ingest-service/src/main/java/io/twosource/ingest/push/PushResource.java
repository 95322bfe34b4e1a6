package io.twosource.ingest.push;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.ingest.document.ArticleJson;
import io.twosource.ingest.document.Checked;
import io.twosource.ingest.lookup.ArticleLookup;
import io.twosource.ingest.lookup.Lookup;
import io.twosource.ingest.lookup.LookupProblems;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.Submissions;
import io.twosource.ingest.submission.Submitted;
import io.twosource.ingest.submission.Withdrawal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes articles and withdrawals in; answers once Kafka has them for good. */
@Path(PushResource.PATH)
@RunOnVirtualThread
@Tag(name = "Articles")
public class PushResource {

    static final String PATH = "/v1/articles";

    private static final Arrival PUSHED = Arrival.by(Edge.PUSH, "");

    private final Submissions submissions;
    private final ArticleLookup articles;
    private final ArticleJson json;

    PushResource(Submissions submissions, ArticleLookup articles, Clock clock) {
        this.submissions = submissions;
        this.articles = articles;
        this.json = new ArticleJson(clock);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit an article, or another version of it")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has it for good; Location tells what becomes of it",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(responseCode = "400", ref = "Refused")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "UnsupportedType")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response push(@RequestBody(ref = "PushedArticle") InputStream request)
            throws IOException {
        return Body.read(request).map(this::push).orElseGet(Problems::tooLarge);
    }

    @DELETE
    @Path("{articleId}")
    @Operation(summary = "Withdraw an article")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has the withdrawal for good",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response withdraw(@PathParam("articleId") String articleId) {
        ArticleId article = new ArticleId(articleId);
        return switch (articles.find(article)) {
            case Lookup.Found<?> _ ->
                    answer(submissions.withdraw(PUSHED, article, new Withdrawal("")).join());
            case Lookup.Unknown<?>() -> LookupProblems.unknown("articleId " + article);
            case Lookup.Unavailable<?>(String reason) -> LookupProblems.unavailable(reason);
        };
    }

    private Response push(byte[] body) {
        return switch (json.read(body)) {
            case Checked.Article(var article) -> answer(submissions.submit(PUSHED, article).join());
            case Checked.Withdrawn(var article, var withdrawal) ->
                    answer(submissions.withdraw(PUSHED, article, withdrawal).join());
            case Checked.Refused(var violations) -> Problems.refused(violations);
        };
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
