package io.twosource.alert.confirmation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.SubscriptionChanges;
import io.twosource.alert.subscription.Subscriptions;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where links in mails lead, for people without a token. To look changes nothing: what scans mails
 * follows links, but presses no buttons.
 */
@Path("/confirmations/{token}")
@Tag(name = "Confirmations", description = "For whoever was sent a link to confirm an endpoint")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ConfirmationResource {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Twosource</title>
            <meta name="viewport" content="width=device-width"><p>%s</p>%s</html>
            """;
    private static final String BUTTON =
            "<form method=\"post\"><button>Yes, send alerts here</button></form>";
    private static final int NOT_FOUND = 404;

    private final ConfirmationLinks links;
    private final Subscriptions subscriptions;
    private final SubscriptionChanges changes;

    ConfirmationResource(
            ConfirmationLinks links, Subscriptions subscriptions, SubscriptionChanges changes) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.changes = changes;
    }

    @GET
    @Operation(operationId = "showConfirmation", summary = "Ask whether to confirm an endpoint")
    @APIResponse(
            responseCode = "200",
            description = "A page with a button",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "The link is no good, or no good any more",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    public Response show(@PathParam("token") String token) {
        return found(token)
                .map(found -> page("Do you want this newsroom's alerts to be sent to you?", BUTTON))
                .orElseGet(ConfirmationResource::unknown);
    }

    @POST
    @Operation(operationId = "confirmEndpoint", summary = "Confirm an endpoint")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "The link is no good, or no good any more",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    public Response confirm(@PathParam("token") String token) {
        return found(token).map(this::confirmed).orElseGet(ConfirmationResource::unknown);
    }

    /** What the link is of, if its endpoint is the one that it was sent to, confirmed or not. */
    private Optional<Subscription> found(String token) {
        return links.open(token)
                .flatMap(
                        opened ->
                                subscriptions
                                        .find(opened.subscriptionId())
                                        .filter(one -> isFor(one, opened.challenge())));
    }

    private static boolean isFor(Subscription subscription, String challenge) {
        return switch (subscription.confirmation()) {
            case Confirmation.Given() -> true;
            case Confirmation.Awaited(String awaited, var _) -> awaited.equals(challenge);
        };
    }

    private Response confirmed(Subscription subscription) {
        changes.confirm(subscription);
        return page("Confirmed: alerts will be sent to you.", "");
    }

    private static Response page(String text, String form) {
        return answer(Response.ok(PAGE.formatted(text, form)));
    }

    private static Response unknown() {
        return answer(
                Response.status(NOT_FOUND)
                        .entity(PAGE.formatted("This link is not good, or not any more.", "")));
    }

    private static Response answer(Response.ResponseBuilder answer) {
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .build();
    }
}
