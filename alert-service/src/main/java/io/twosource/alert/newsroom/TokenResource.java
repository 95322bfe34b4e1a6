package io.twosource.alert.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.service.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The tokens of a newsroom: for its editors, and for operators. */
@Path("/v1/newsrooms/{id}/tokens")
@Tag(name = "Newsrooms")
@RolesAllowed(Role.CHANGES)
@RunOnVirtualThread
public class TokenResource {

    private final Tenancy tenancy;
    private final Admissions admissions;
    private final Members members;
    private final Tokens tokens;
    private final Caller caller;
    private final SecureRandom random;
    private final InstantSource clock;

    TokenResource(
            Tenancy tenancy,
            Admissions admissions,
            Members members,
            Tokens tokens,
            Caller caller,
            SecureRandom random,
            InstantSource clock) {
        this.tenancy = tenancy;
        this.admissions = admissions;
        this.members = members;
        this.tokens = tokens;
        this.caller = caller;
        this.random = random;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createToken",
            summary = "Let a member in",
            description =
                    "The token is in this answer and never again: what is kept is its hash alone.")
    @APIResponse(
            responseCode = "201",
            description = "The token, this once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenAnswer.class)))
    @APIResponse(responseCode = "400", description = "The field that the problem names is wrong")
    @APIResponse(responseCode = "404", description = "There is no newsroom of that id")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public TokenAnswer admit(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id,
            @NotNull @Valid TokenRequest body) {
        Newsroom newsroom = own(id);
        AccessToken token = AccessToken.generate(random);
        Role role = Role.ofToken(body.role()).orElseThrow();
        Optional<Instant> end = body.end(clock.instant());
        Token admitted = admissions.admit(newsroom, body.name(), role, end, token, caller.name());
        return TokenAnswer.of(admitted, token);
    }

    @GET
    @Operation(operationId = "listTokens", summary = "All tokens of a newsroom, but not in clear")
    @APIResponse(
            responseCode = "200",
            description = "Those that are not revoked, with the hour of their last use")
    @APIResponse(responseCode = "404", description = "There is no newsroom of that id")
    public List<TokenAnswer> all(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id) {
        Newsroom newsroom = own(id);
        return members.tokensOf(newsroom).stream()
                .map(token -> TokenAnswer.of(token, tokens.lastUse(newsroom.id(), token.id())))
                .toList();
    }

    @DELETE
    @Path("{tokenId}")
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token, at once; its event streams end")
    @APIResponse(responseCode = "204", description = "Whoever holds it is let in no more")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public void revoke(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id,
            @PathParam("tokenId") String tokenId) {
        admissions.revoke(own(id), tokenId, caller.name());
    }

    /** A newsroom that the caller may let members into; the others do not exist for it. */
    private Newsroom own(String id) {
        NewsroomId newsroom = new NewsroomId(id);
        if (caller.isOperator() || caller.newsroom().equals(newsroom)) {
            return tenancy.existing(newsroom).value();
        }
        throw Problems.notFound("newsroom " + id);
    }
}
