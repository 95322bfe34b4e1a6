package io.twosource.alert.desk.subscription;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.backtest.Backtests;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Wish;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Subscriptions, to be looked at. */
@Path("/desk")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SubscriptionsResource {

    private final OwnSubscriptions subscriptions;
    private final SubscriptionRows rows;
    private final Editors editors;
    private final Backtests backtests;
    private final Pages pages;

    SubscriptionsResource(
            OwnSubscriptions subscriptions,
            SubscriptionRows rows,
            Editors editors,
            Backtests backtests,
            Pages pages) {
        this.subscriptions = subscriptions;
        this.rows = rows;
        this.editors = editors;
        this.backtests = backtests;
        this.pages = pages;
    }

    /** Whatever is wrong comes first; {@code state} shows those in one alone. */
    @GET
    @Path("subscriptions")
    public TemplateInstance all(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("removed") @DefaultValue("false") boolean isRemoved) {
        List<SubscriptionRow> all = rows.all();
        Map<EndpointState.Kind, Long> counts =
                new TreeMap<>(
                        all.stream().collect(groupingBy(row -> row.state().kind(), counting())));
        return new SubscriptionList(
                pages.of("Subscriptions", Section.SUBSCRIPTIONS),
                all.stream()
                        .filter(row -> state.isEmpty() || row.state().kind().key().equals(state))
                        .toList(),
                state,
                counts.entrySet().stream()
                        .map(
                                entry ->
                                        new SubscriptionList.StateCount(
                                                entry.getKey(), entry.getValue()))
                        .toList(),
                isRemoved);
    }

    @GET
    @Path("new-subscription")
    @RolesAllowed(Role.CHANGES)
    public TemplateInstance begin() {
        return editors.of(Optional.empty(), SubscriptionForm.fresh());
    }

    @GET
    @Path("subscriptions/{subscription}/edit")
    @RolesAllowed(Role.CHANGES)
    public TemplateInstance edit(@PathParam("subscription") String id) {
        var current = subscriptions.current(id);
        return editors.of(
                Optional.of(current.value()),
                SubscriptionForm.of(current.value(), current.version()));
    }

    /** Which alerts would have come in the last days, and which not. */
    @GET
    @Path("subscriptions/{subscription}/back-test")
    public TemplateInstance backtest(@PathParam("subscription") String id) {
        Subscription subscription = subscriptions.existing(id);
        return new SubscriptionBacktest(
                pages.of("Back-test", Section.SUBSCRIPTIONS),
                rows.of(subscription),
                BacktestView.of(backtests, Wish.of(subscription)));
    }
}
