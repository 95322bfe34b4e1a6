package io.twosource.extract.lookup;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.platform.problem.ReadAs;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells operators what was read in an article. */
@Path("/v1/articles/{articleId}/versions/{version}")
@RunOnVirtualThread
@Tag(name = "Articles", description = "What was read in them; for operators")
public class VersionResource {

    private final Versions versions;

    VersionResource(Versions versions) {
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "getArticleVersion",
            summary = "What was read in an article version: its statements")
    @APIResponse(responseCode = "200", description = "The statements, in the order of the article")
    @APIResponse(responseCode = "404", description = "It was not read, or it is forgotten")
    @APIResponse(responseCode = "503", description = "Kafka does not answer, or not in time")
    public VersionReport version(
            @PathParam("articleId") String articleId,
            @PathParam("version") @Min(1) int version,
            @QueryParam("since")
                    @DefaultValue("1970-01-01T00:00:00Z")
                    @ReadAs(
                            value = Time.class,
                            message = "must be a time such as 2024-04-17T10:00:00Z")
                    String since) {
        return switch (versions.find(articleId, version, Instant.parse(since))) {
            case VersionLookup.Found(VersionReport report) -> report;
            case VersionLookup.NotRead() ->
                    throw problem(
                            404,
                            "Not Found",
                            "version %d of %s was not read since then"
                                    .formatted(version, articleId));
            case VersionLookup.Unavailable(String reason) ->
                    throw problem(503, "Service Unavailable", reason);
        };
    }

    private static HttpProblem problem(int status, String title, String detail) {
        return HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail).build();
    }

    /** A parameter that is one. */
    static final class Time implements ReadAs.Reading {

        @Override
        public Optional<?> apply(String text) {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
