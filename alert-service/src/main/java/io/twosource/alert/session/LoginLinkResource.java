package io.twosource.alert.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Problems;
import io.twosource.platform.token.TokenHash;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Links that log in to the desk, so that no token has to be typed, mailed or shown. */
@Path("/v1/login-links")
@Tag(name = "Desk", description = "The pages that newsrooms keep open")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class LoginLinkResource {

    private final Tickets tickets;
    private final SessionConfig config;
    private final Caller caller;
    private final InstantSource clock;

    LoginLinkResource(Tickets tickets, SessionConfig config, Caller caller, InstantSource clock) {
        this.tickets = tickets;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createLoginLink",
            summary = "A link that logs in to the desk as the holder of the token",
            description =
                    "Good for some minutes. It has no token in it, so what keeps addresses (a"
                            + " history, a log) keeps nothing that lets anybody in later.")
    @APIResponse(
            responseCode = "201",
            description = "The link, to be put after the service's address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LoginLink.class)))
    public LoginLink create() {
        TokenHash token =
                caller.member()
                        .token()
                        .orElseThrow(() -> Problems.conflict("no token came with the request"));
        Instant endsAt = clock.instant().plus(config.link()).truncatedTo(ChronoUnit.SECONDS);
        String code = tickets.sign(new Ticket(Ticket.Purpose.LOGIN, token, endsAt));
        return new LoginLink("/desk/login?code=" + code, endsAt);
    }

    /**
     * Where to log in.
     *
     * @param path with its query
     */
    record LoginLink(String path, Instant endsAt) {}
}
