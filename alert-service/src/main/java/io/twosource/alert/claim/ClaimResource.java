package io.twosource.alert.claim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.service.Parameters;
import io.twosource.alert.service.Problems;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Claims: what is said, by whom, and what the sources taken together make of it. */
@Path("/v1/claims")
@Tag(name = "Claims", description = "What sources say, confirm and deny")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClaimResource {

    private final Claims claims;
    private final HeldStores stores;
    private final Queries queries;
    private final Quotas quotas;
    private final Caller caller;

    ClaimResource(Claims claims, HeldStores stores, Queries queries, Quotas quotas, Caller caller) {
        this.claims = claims;
        this.stores = stores;
        this.queries = queries;
        this.quotas = quotas;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "searchClaims", summary = "Claims, newest change first")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "The parameter that the problem names")
    @APIResponse(
            responseCode = "429",
            description = "A quota is used up, or too many queries of the newsroom at once")
    @APIResponse(
            responseCode = "503",
            description = "This replica is still reading the claims, or the search took too long")
    public ClaimPage search(
            @QueryParam("q") @Nullable String q,
            @Parameter(schema = @Schema(implementation = ClaimStatus.class))
                    @QueryParam("status")
                    @ReadAs(value = ClaimStatus.Word.class, message = "is unknown")
                    @Nullable String status,
            @QueryParam("since")
                    @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String since,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("after") @ReadAs(value = Cursor.Text.class, message = Cursor.NO_CURSOR)
                    @Nullable String after) {
        quotas.spend(caller.newsroom(), Quota.SEARCHES);
        ClaimSearch search =
                new ClaimSearch(
                        Optional.ofNullable(q).filter(words -> !words.isBlank()).map(this::query),
                        Optional.ofNullable(status).map(ClaimResource::status),
                        Parameters.time("since", since),
                        limit,
                        Optional.ofNullable(after).map(ClaimResource::cursor));
        return queries.search(caller.newsroom(), stop -> claims.search(search, stop));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getClaim",
            summary = "A claim with its timeline",
            description =
                    "With asOf, what was known then: the statements that had come in, and the state"
                            + " as it was, as far as the last 90 days go. Statements of articles"
                            + " corrected or withdrawn since are not told. Of a claim with more than"
                            + " 64 statements the newest, and of each side some: next is where all"
                            + " are read.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands, or as it stood",
            content = @Content(schema = @Schema(implementation = ClaimAnswer.class)))
    @APIResponse(responseCode = "404", description = "Nobody has said so, or had by then")
    public Response one(
            @PathParam("id") String id,
            @QueryParam("asOf") @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String asOf) {
        Optional<Instant> time = Parameters.time("asOf", asOf);
        FoundClaim found = claims.find(id).orElseThrow(() -> Problems.notFound("claim " + id));
        return time.map(then -> then(found.claim(), then))
                .orElseGet(() -> Response.ok(ClaimAnswer.now(found)).build());
    }

    private Response then(Claim claim, Instant time) {
        return stores.ask(
                StatesOverTime.STORE,
                claim.id(),
                StatesOverTime.type(),
                store -> {
                    ClaimState state = StatesOverTime.asOf(store, claim.id(), time).orElse(null);
                    if (state == null && claim.isWhole() && claim.timelineAsOf(time).isEmpty()) {
                        throw Problems.notFound("claim %s at %s".formatted(claim.id(), time));
                    }
                    return Response.ok(ClaimAnswer.then(claim, state, time)).build();
                });
    }

    private Query query(String q) {
        return switch (queries.read(caller.newsroom(), q)) {
            case NewsQuery.Valid(Query query) -> query;
            case NewsQuery.Invalid why -> throw Problems.badParameter("q", why.withPosition());
        };
    }

    private static ClaimStatus status(String text) {
        return ClaimStatus.ofWord(text).orElseThrow();
    }

    private static Cursor cursor(String text) {
        return Cursor.parse(text).orElseThrow();
    }
}
