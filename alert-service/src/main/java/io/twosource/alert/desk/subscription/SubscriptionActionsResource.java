package io.twosource.alert.desk.subscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Condition;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.log.OwnDeliveries;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Parameters;
import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.Chosen;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Rotation;
import io.twosource.alert.subscription.Subscribing;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.SubscriptionEdit;
import io.twosource.alert.view.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** What is done to a subscription by a button. */
@Path("/desk")
@RolesAllowed(Role.CHANGES)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SubscriptionActionsResource {

    private final OwnSubscriptions subscriptions;
    private final Subscribing subscribing;
    private final Rotation rotation;
    private final OwnDeliveries deliveries;
    private final SubscriptionRows rows;
    private final Pages pages;

    SubscriptionActionsResource(
            OwnSubscriptions subscriptions,
            Subscribing subscribing,
            Rotation rotation,
            OwnDeliveries deliveries,
            SubscriptionRows rows,
            Pages pages) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.rotation = rotation;
        this.deliveries = deliveries;
        this.rows = rows;
        this.pages = pages;
    }

    /** Pausing and resuming are the same whatever else was changed meanwhile. */
    @POST
    @Path("subscriptions/{subscription}/pause")
    public Response pause(@PathParam("subscription") String id) {
        return edited(id, new SubscriptionEdit.Paused(), "paused");
    }

    @POST
    @Path("subscriptions/{subscription}/resume")
    public Response resume(@PathParam("subscription") String id) {
        return edited(id, new SubscriptionEdit.Resumed(), "resumed");
    }

    @POST
    @Path("subscriptions/{subscription}/confirmation")
    public Response askAgain(@PathParam("subscription") String id) {
        subscribing.askAgain(id, Condition.STANDS);
        return back(id, "asked");
    }

    @POST
    @Path("subscriptions/{subscription}/test")
    public Response test(@PathParam("subscription") String id) {
        deliveries.test(id);
        return back(id, "tested");
    }

    /** Shows the new secret, this once. */
    @POST
    @Path("subscriptions/{subscription}/secret")
    public Response rotate(@PathParam("subscription") String id) {
        Chosen<Versioned<Subscription>> rotated = rotation.rotate(id, Condition.STANDS, null);
        return SubscriptionSecret.answer(
                new SubscriptionSecret(
                        pages.of("Secret", Section.SUBSCRIPTIONS),
                        rows.of(rotated.value().value()),
                        Optional.ofNullable(rotated.generatedSecret()).orElseThrow(),
                        true,
                        ""));
    }

    @POST
    @Path("subscriptions/{subscription}/removal")
    public Response remove(
            @PathParam("subscription") String id, @RestForm @DefaultValue("0") long version) {
        subscriptions.remove(id, Condition.standsAs(version));
        return Response.seeOther(URI.create("/desk/subscriptions?removed=true")).build();
    }

    /** Where from on stands in the address: another replica may have to answer. */
    @POST
    @Path("subscriptions/{subscription}/replay")
    public Response replay(
            @PathParam("subscription") String id,
            @QueryParam("since") @DefaultValue("") String since,
            @QueryParam("delivered") @DefaultValue("false") boolean delivered) {
        subscriptions.existing(id);
        Instant from =
                Parameters.time("since", since.isEmpty() ? null : since)
                        .orElseThrow(() -> Problems.badParameter("since", "must be given"));
        return deliveries.replay(
                id, from, delivered, result -> back(id, "replayed&count=" + result.sent()));
    }

    private Response edited(String id, SubscriptionEdit edit, String done) {
        subscriptions.edit(id, Condition.STANDS, edit, Problems::conflict);
        return back(id, done);
    }

    private static Response back(String id, String done) {
        return Response.seeOther(URI.create("/desk/subscriptions/%s?done=%s".formatted(id, done)))
                .build();
    }
}
