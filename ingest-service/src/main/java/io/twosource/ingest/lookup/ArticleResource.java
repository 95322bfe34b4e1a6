package io.twosource.ingest.lookup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.ingest.access.Caller;
import io.twosource.ingest.access.Mandate;
import io.twosource.ingest.access.Role;
import io.twosource.ingest.submission.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells an article's versions, and what became of each submission of it. */
@Path("/v1/articles")
@RunOnVirtualThread
@RolesAllowed(Role.PUSHES)
@Tag(name = "Articles")
public class ArticleResource {

    private final ArticleLookup articles;
    private final Caller caller;

    ArticleResource(ArticleLookup articles, Caller caller) {
        this.articles = articles;
        this.caller = caller;
    }

    /**
     * Answers from here or, unless it comes from there, from another replica.
     *
     * @param hop set by the replica that asks on behalf of its client: whoever is asked so answers
     *     itself or not at all, or two replicas that disagree would ask each other for ever
     */
    @GET
    @Path("{articleId}")
    @Operation(
            operationId = "getArticle",
            summary = "An article's versions, and what became of each submission of it")
    @APIResponse(
            responseCode = "200",
            description = "The last 50 of each",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArticleReport.class)))
    @APIResponse(responseCode = "401", ref = "NoToken")
    @APIResponse(responseCode = "403", ref = "NotYours")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response report(
            @PathParam("articleId") String articleId,
            @Parameter(hidden = true) @HeaderParam(OtherReplica.HOP) @Nullable String hop) {
        ArticleId article = new ArticleId(articleId);
        if (caller.mandate().over(article).isEmpty()) {
            return LookupProblems.forbidden();
        }
        Lookup<ArticleReport> found =
                hop == null ? articles.find(article) : articles.findHere(article);
        return found instanceof Lookup.Found<ArticleReport>(ArticleReport report)
                        && !report.isFor(caller.mandate())
                ? LookupProblems.forbidden()
                : answer(found, "articleId " + article);
    }

    /** For other replicas, which tell it as part of their report. */
    @GET
    @Path("{articleId}/origin")
    @Operation(hidden = true)
    public Response origin(@PathParam("articleId") String articleId) {
        ArticleId article = new ArticleId(articleId);
        return caller.mandate().over(article).isEmpty()
                ? LookupProblems.forbidden()
                : answer(articles.findOriginHere(article), "articleId " + article);
    }

    /**
     * As {@link #report}, for those who know where the story stands. What is not the caller's is as
     * unknown as what never came.
     */
    @GET
    @Operation(operationId = "findArticles", summary = "Where did the story at this URL go?")
    @APIResponse(
            responseCode = "200",
            description = "Its articles, and what was refused there, with the reason",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AddressReport.class)))
    @APIResponse(responseCode = "400", ref = "Refused")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response reportAt(
            @QueryParam("url") @Nullable String url,
            @Parameter(hidden = true) @HeaderParam(OtherReplica.HOP) @Nullable String hop) {
        if (url == null || url.isBlank()) {
            return LookupProblems.urlMissing();
        }
        Mandate mandate = caller.mandate();
        return answer(
                hop == null ? articles.findAt(url, mandate) : articles.findAtHere(url, mandate),
                "URL " + url);
    }

    private static <R> Response answer(Lookup<R> lookup, String subject) {
        return switch (lookup) {
            case Lookup.Found<R>(R report) -> Response.ok(report).build();
            case Lookup.Unknown<R>() -> LookupProblems.unknown(subject);
            case Lookup.Unavailable<R>(String reason) -> LookupProblems.unavailable(reason);
        };
    }
}
