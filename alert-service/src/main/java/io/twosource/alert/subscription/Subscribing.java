package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.service.Problems;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes subscriptions of requests, or finds the field that stands against it. */
@ApplicationScoped
class Subscribing {

    private static final int ID_BYTES = 16;

    private final AlertTopics topics;
    private final RequestedChannel channels;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Caller caller;
    private final Invitations invitations;

    Subscribing(
            AlertTopics topics,
            RequestedChannel channels,
            SecureRandom random,
            InstantSource clock,
            Caller caller,
            Invitations invitations) {
        this.topics = topics;
        this.channels = channels;
        this.random = random;
        this.clock = clock;
        this.caller = caller;
        this.invitations = invitations;
    }

    Chosen<Subscription> subscribe(SubscriptionRequest request) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return subscribe(request, "sub_" + HexFormat.of().formatHex(bytes));
    }

    /** As a subscription of an id is to be: new, but for what it keeps of what it was. */
    Chosen<Subscription> subscribe(SubscriptionRequest request, String id) {
        requireTopics(request);
        requireOperations(request);
        Filter filter = RequestedFilter.of(request);
        Chosen<Channel> channel = channels.of(request, id);
        Subscription subscription =
                new Subscription(
                        id,
                        caller.newsroom(),
                        names(request.alertTopics()),
                        names(request.operations()),
                        filter,
                        RequestedTiming.of(request, channel.value()),
                        channel.value(),
                        clock.instant(),
                        null,
                        null,
                        invitations.toBegin(caller.newsroom(), channel.value()));
        return new Chosen<>(subscription, channel.generatedSecret());
    }

    private void requireTopics(SubscriptionRequest request) {
        if (names(request.alertTopics()).isEmpty() && names(request.operations()).isEmpty()) {
            throw Problems.badField("alertTopics", "must not be empty");
        }
        for (String name : names(request.alertTopics())) {
            if (topics.find(new AlertTopicId(caller.newsroom(), name)).isEmpty()) {
                throw Problems.badField("alertTopics", "there is no alert topic " + name);
            }
        }
    }

    private void requireOperations(SubscriptionRequest request) {
        if (!names(request.operations()).isEmpty() && !caller.isOperator()) {
            throw Problems.badField("operations", "are for operators alone");
        }
        names(request.operations()).stream()
                .filter(type -> !Operation.TYPES.contains(type))
                .findFirst()
                .ifPresent(
                        type -> {
                            throw Problems.badField(
                                    "operations",
                                    "unknown type %s; known are %s"
                                            .formatted(type, String.join(", ", Operation.TYPES)));
                        });
    }

    private static Set<String> names(@Nullable Set<String> asked) {
        return RequestedFilter.orNone(asked);
    }
}
