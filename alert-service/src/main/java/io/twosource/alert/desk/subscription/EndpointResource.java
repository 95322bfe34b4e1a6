package io.twosource.alert.desk.subscription;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.log.LoggedDelivery;
import io.twosource.alert.log.OwnDeliveries;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Webhook;
import io.twosource.alert.view.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an endpoint was sent, and having it sent again. */
@Path("/desk")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EndpointResource {

    private static final int SHOWN = 25;

    /** What a replay counts up to before it says that there are more. */
    private static final int COUNTED = 1_000;

    private final OwnSubscriptions subscriptions;
    private final OwnDeliveries deliveries;
    private final SubscriptionRows rows;
    private final Pages pages;
    private final InstantSource clock;

    EndpointResource(
            OwnSubscriptions subscriptions,
            OwnDeliveries deliveries,
            SubscriptionRows rows,
            Pages pages,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.rows = rows;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("subscriptions/{subscription}")
    public Response one(
            @PathParam("subscription") String id,
            @BeanParam DeliveryFilter filter,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("count") @DefaultValue("0") int count) {
        Versioned<Subscription> found = subscriptions.current(id);
        String sentence = Done.sentence(done, count);
        return found.value().channel().isDelivered()
                ? deliveries.list(
                        id,
                        filter.wanted(SHOWN),
                        logged -> HtmlAnswer.of(200, page(found, filter, sentence, logged)))
                : HtmlAnswer.of(200, page(found, filter, sentence, List.of()));
    }

    /** Those of the one endpoint; where there are more or none, all subscriptions lead on. */
    @GET
    @Path("deliveries")
    public Response deliveries() {
        List<String> delivered =
                subscriptions
                        .all()
                        .filter(one -> one.channel().isDelivered())
                        .map(Subscription::id)
                        .limit(2)
                        .toList();
        String path =
                delivered.size() == 1
                        ? "/desk/subscriptions/%s#deliveries".formatted(delivered.getFirst())
                        : "/desk/subscriptions";
        return Response.seeOther(URI.create(path)).build();
    }

    @GET
    @Path("deliveries/{delivery}")
    public Response delivery(
            @PathParam("delivery") String id,
            @QueryParam("again") @DefaultValue("false") boolean isSentAgain) {
        return deliveries.withBody(id, found -> HtmlAnswer.of(200, detail(found, isSentAgain)));
    }

    @POST
    @Path("deliveries/{delivery}/retry")
    @RolesAllowed(Role.CHANGES)
    public Response retry(@PathParam("delivery") String id) {
        return deliveries.retry(
                id,
                () ->
                        Response.seeOther(URI.create("/desk/deliveries/" + id + "?again=true"))
                                .build());
    }

    /** How many a replay would send; a day's where nothing else is asked for. */
    @GET
    @Path("subscriptions/{subscription}/replay")
    public Response replay(
            @PathParam("subscription") String id,
            @QueryParam("since") @DefaultValue("") String since,
            @QueryParam("delivered") @DefaultValue("false") boolean delivered) {
        Subscription subscription = subscriptions.existing(id);
        Instant now = clock.instant();
        Instant from =
                DeliveryFilter.time("since", since)
                        .orElse(now.minus(Duration.ofDays(1)))
                        .truncatedTo(ChronoUnit.MINUTES);
        return deliveries.missed(
                id,
                from,
                delivered,
                COUNTED + 1,
                count ->
                        HtmlAnswer.of(
                                200,
                                new SubscriptionReplay(
                                        pages.of("Replay", Section.SUBSCRIPTIONS),
                                        rows.of(subscription),
                                        new Moment(from, now),
                                        from.toString().replaceAll(":00Z$", ""),
                                        delivered,
                                        Math.min(count, COUNTED),
                                        count > COUNTED)));
    }

    private TemplateInstance page(
            Versioned<Subscription> found,
            DeliveryFilter filter,
            String done,
            List<LoggedDelivery> logged) {
        Subscription subscription = found.value();
        List<LoggedDelivery> shown = logged.subList(0, Math.min(logged.size(), SHOWN));
        Instant now = clock.instant();
        SubscriptionRow row = rows.of(subscription);
        @Nullable String older = logged.size() > SHOWN ? filter.older(shown.getLast()) : null;
        return new SubscriptionPage(
                pages.of(row.title(), Section.SUBSCRIPTIONS),
                row,
                SubscriptionForm.of(subscription, found.version()),
                subscription.channel().isDelivered(),
                subscription.channel() instanceof Webhook,
                subscription.isPaused(),
                subscription.isConfirmed(),
                subscription.isOff(),
                done,
                filter,
                shown.stream().map(one -> DeliveryRow.of(one, now)).toList(),
                older);
    }

    private TemplateInstance detail(OwnDeliveries.DeliveryWithBody found, boolean isSentAgain) {
        DeliveryRow row = DeliveryRow.of(found.logged(), clock.instant());
        return new DeliveryDetail(
                pages.of("Delivery " + row.title(), Section.SUBSCRIPTIONS),
                row,
                rows.of(subscriptions.existing(row.subscriptionId())),
                isSentAgain,
                found.body().orElse(null));
    }
}
