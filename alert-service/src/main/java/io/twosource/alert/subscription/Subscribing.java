package io.twosource.alert.subscription;

import io.twosource.alert.change.Condition;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.Backfills.Backfill;
import io.twosource.alert.view.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes subscriptions of requests that are valid ({@link Subscribable}). */
@ApplicationScoped
public class Subscribing {

    private static final int ID_BYTES = 16;

    private final RequestedChannel channels;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Caller caller;
    private final Invitations invitations;
    private final OwnSubscriptions subscriptions;
    private final Quotas quotas;
    private final Backfills backfills;

    Subscribing(
            RequestedChannel channels,
            SecureRandom random,
            InstantSource clock,
            Caller caller,
            Invitations invitations,
            OwnSubscriptions subscriptions,
            Quotas quotas,
            Backfills backfills) {
        this.channels = channels;
        this.random = random;
        this.clock = clock;
        this.caller = caller;
        this.invitations = invitations;
        this.subscriptions = subscriptions;
        this.quotas = quotas;
        this.backfills = backfills;
    }

    /**
     * Subscribes, and asks the endpoint's owner; with the secret if one was made.
     *
     * @param back how far back it is told what it would have been told before; empty: it is told
     *     what comes from now on
     */
    public Subscribed create(SubscriptionRequest request, Optional<Duration> back) {
        // Before its endpoint's owner is counted as asked.
        quotas.requireRoom(caller.newsroom(), Quota.SUBSCRIPTIONS);
        Chosen<Subscription> unasked = subscribe(request, newId());
        Optional<Backfill> past = back.map(time -> past(unasked.value(), time));
        Chosen<Subscription> wanted = asking(unasked);
        past.ifPresent(Backfill::begin);
        Versioned<Subscription> added = subscriptions.add(wanted.value());
        invitations.send(added.value());
        OptionalInt backfilled = past.stream().mapToInt(Backfill::end).findFirst();
        return new Subscribed(new Chosen<>(added, wanted.generatedSecret()), backfilled);
    }

    private Backfill past(Subscription wanted, Duration back) {
        if (!wanted.channel().isDelivered()) {
            throw Problems.badParameter(
                    "backfill",
                    "nothing is delivered to %s: it is come for"
                            .formatted(wanted.channel().title()));
        }
        return backfills.find(wanted, back);
    }

    /** Puts another wish in place of one; with the secret if one was made that it has now. */
    public Chosen<Versioned<Subscription>> replace(
            String id, Condition condition, SubscriptionRequest request) {
        Chosen<Subscription> wanted = asking(subscribe(request, subscriptions.existing(id).id()));
        boolean keepsSecret = wanted.generatedSecret() != null;
        Versioned<Subscription> replaced =
                subscriptions.edit(
                        id,
                        condition,
                        new SubscriptionEdit.Replaced(wanted.value(), keepsSecret),
                        Problems::conflict);
        invitations.send(replaced.value());
        boolean madeOne = isSameSecret(wanted.value().channel(), replaced.value().channel());
        return new Chosen<>(replaced, madeOne ? wanted.generatedSecret() : null);
    }

    /** Asks the endpoint's owner once more. */
    public Versioned<Subscription> askAgain(String id, Condition condition) {
        SubscriptionEdit again =
                new SubscriptionEdit.AskedAgain(invitations.toRepeat(subscriptions.existing(id)));
        Versioned<Subscription> asked =
                subscriptions.edit(id, condition, again, Problems::conflict);
        invitations.send(asked.value());
        return asked;
    }

    /** What a request wishes, to be tried before anything is changed. */
    public Wish wish(SubscriptionRequest request) {
        return new Wish(
                names(request.alertTopics()),
                RequestedFilter.of(request),
                RequestedTiming.of(request));
    }

    private static boolean isSameSecret(Channel wanted, Channel stands) {
        return wanted instanceof Webhook one
                && stands instanceof Webhook other
                && one.secret().equals(other.secret());
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return "sub_" + HexFormat.of().formatHex(bytes);
    }

    /** The same, its endpoint's owner to be asked where that is needed. */
    private Chosen<Subscription> asking(Chosen<Subscription> unasked) {
        Subscription wanted = unasked.value();
        Confirmation begun = invitations.toBegin(caller.newsroom(), wanted.channel());
        return new Chosen<>(wanted.with(begun, wanted.changedAt()), unasked.generatedSecret());
    }

    /**
     * As a subscription of an id is to be: new, but for what it keeps of what it was; whether its
     * endpoint's owner agrees is another matter.
     */
    private Chosen<Subscription> subscribe(SubscriptionRequest request, String id) {
        Filter filter = RequestedFilter.of(request);
        Chosen<Channel> channel = channels.of(request, id);
        Subscription subscription =
                new Subscription(
                        id,
                        caller.newsroom(),
                        names(request.alertTopics()),
                        names(request.operations()),
                        filter,
                        RequestedTiming.of(request),
                        channel.value(),
                        clock.instant(),
                        null,
                        null,
                        new Confirmation.Given());
        return new Chosen<>(subscription, channel.generatedSecret());
    }

    private static Set<String> names(@Nullable Set<String> asked) {
        return RequestedFilter.orNone(asked);
    }
}
