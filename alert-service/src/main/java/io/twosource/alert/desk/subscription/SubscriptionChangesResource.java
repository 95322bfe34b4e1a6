package io.twosource.alert.desk.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.backtest.Backtests;
import io.twosource.alert.change.Condition;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.subscription.Chosen;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Subscribed;
import io.twosource.alert.subscription.Subscribing;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.SubscriptionRequest;
import io.twosource.alert.view.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Subscriptions as they are made and changed in a form. */
@Path("/desk")
@RolesAllowed(Role.CHANGES)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SubscriptionChangesResource {

    private static final int BAD = 400;
    private static final int OUTDATED = 412;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int NOT_NOW = 503;

    private final OwnSubscriptions subscriptions;
    private final Subscribing subscribing;
    private final Validator validator;
    private final Editors editors;
    private final Backtests backtests;
    private final SubscriptionRows rows;
    private final Pages pages;

    SubscriptionChangesResource(
            OwnSubscriptions subscriptions,
            Subscribing subscribing,
            Validator validator,
            Editors editors,
            Backtests backtests,
            SubscriptionRows rows,
            Pages pages) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.validator = validator;
        this.editors = editors;
        this.backtests = backtests;
        this.rows = rows;
        this.pages = pages;
    }

    @POST
    @Path("subscriptions")
    public Response create(MultivaluedMap<String, String> fields) {
        SubscriptionForm form = SubscriptionForm.sent(fields);
        return answer(
                Optional.empty(), form, request -> shown(subscribing.create(request, form.past())));
    }

    @POST
    @Path("subscriptions/{subscription}")
    public Response replace(
            @PathParam("subscription") String id, MultivaluedMap<String, String> fields) {
        Subscription stands = subscriptions.existing(id);
        SubscriptionForm form = SubscriptionForm.sent(fields);
        return answer(
                Optional.of(stands),
                form,
                request ->
                        shown(
                                subscribing.replace(
                                        id, Condition.standsAs(form.version()), request),
                                OptionalInt.empty()));
    }

    /** What the form would have told in the last days, before it is saved. */
    @POST
    @Path("subscription-back-test")
    public Response backtest(MultivaluedMap<String, String> fields) {
        SubscriptionForm form = SubscriptionForm.sent(fields);
        return answer(Optional.empty(), form, request -> tried(Optional.empty(), form, request));
    }

    @POST
    @Path("subscriptions/{subscription}/back-test")
    public Response backtest(
            @PathParam("subscription") String id, MultivaluedMap<String, String> fields) {
        Optional<Subscription> stands = Optional.of(subscriptions.existing(id));
        SubscriptionForm form = SubscriptionForm.sent(fields);
        return answer(stands, form, request -> tried(stands, form, request));
    }

    private Response tried(
            Optional<Subscription> stands, SubscriptionForm form, SubscriptionRequest request) {
        return HtmlAnswer.of(
                200,
                editors.of(stands, form)
                        .tried(BacktestView.of(backtests, subscribing.wish(request))));
    }

    /** Does what is asked for by a form, or shows the form again with what is wrong in it. */
    private Response answer(
            Optional<Subscription> stands,
            SubscriptionForm form,
            Function<SubscriptionRequest, Response> does) {
        try {
            SubscriptionRequest request = form.request();
            List<FormError> errors = FormError.of(validator.validate(request));
            return errors.isEmpty() ? does.apply(request) : again(BAD, stands, form, errors);
        } catch (HttpProblem problem) {
            return switch (problem.getStatusCode()) {
                case OUTDATED -> outdated(stands, form);
                case BAD, CONFLICT, TOO_MANY, NOT_NOW ->
                        again(problem.getStatusCode(), stands, form, FormError.of(problem));
                default -> throw problem;
            };
        }
    }

    private Response again(
            int status,
            Optional<Subscription> stands,
            SubscriptionForm form,
            List<FormError> errors) {
        return HtmlAnswer.of(status, editors.of(stands, form).wrong(errors));
    }

    /** The form as it stands now: what was typed was about something else. */
    private Response outdated(Optional<Subscription> stands, SubscriptionForm form) {
        return stands.map(Subscription::id)
                .map(subscriptions::current)
                .map(
                        now ->
                                editors.of(
                                                Optional.of(now.value()),
                                                SubscriptionForm.of(now.value(), now.version()))
                                        .outdated())
                .map(page -> HtmlAnswer.of(OUTDATED, page))
                .orElseGet(() -> again(OUTDATED, stands, form, List.of()));
    }

    private Response shown(Subscribed made) {
        return shown(made.made(), made.backfilled());
    }

    /** The secret, if one was made: this once. */
    private Response shown(Chosen<Versioned<Subscription>> saved, OptionalInt backfilled) {
        Subscription subscription = saved.value().value();
        return Optional.ofNullable(saved.generatedSecret())
                .map(secret -> secret(subscription, secret, backfilled))
                .orElseGet(
                        () ->
                                Response.seeOther(
                                                URI.create(
                                                        "/desk/subscriptions/"
                                                                + subscription.id()
                                                                + saved(backfilled)))
                                        .build());
    }

    private static String saved(OptionalInt backfilled) {
        return backfilled.isPresent()
                ? "?done=backfilled&count=" + backfilled.getAsInt()
                : "?done=saved";
    }

    private Response secret(Subscription subscription, String secret, OptionalInt backfilled) {
        TemplateInstance page =
                new SubscriptionSecret(
                        pages.of("Secret", Section.SUBSCRIPTIONS),
                        rows.of(subscription),
                        secret,
                        false,
                        backfilled.isPresent()
                                ? Done.sentence("backfilled", backfilled.getAsInt())
                                : "");
        return SubscriptionSecret.answer(page);
    }
}
