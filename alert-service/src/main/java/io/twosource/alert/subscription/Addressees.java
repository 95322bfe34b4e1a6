package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whom something is sent to. */
public final class Addressees {

    private Addressees() {}

    /** Whether anything is sent to a subscription at all. */
    public static boolean isDelivered(Subscription subscription) {
        return !subscription.isOff() && subscription.channel().isDelivered();
    }

    /**
     * Who hears what operators must know: those who subscribe to it, and the newsroom that it
     * concerns by other channels, since the one it is about may be dead.
     */
    public static Stream<Subscription> of(Operation operation, Subscriptions subscriptions) {
        Stream<Subscription> asking =
                subscriptions
                        .of(NewsroomId.OPERATORS)
                        .filter(one -> one.operations().contains(operation.type()));
        Stream<Subscription> concerned =
                Optional.ofNullable(operation.newsroom()).stream()
                        .flatMap(newsroom -> others(operation, newsroom, subscriptions));
        return Stream.concat(asking, concerned).filter(Addressees::isDelivered).distinct();
    }

    /** All its e-mail addresses; where it has none, one other webhook. */
    private static Stream<Subscription> others(
            Operation operation, NewsroomId newsroom, Subscriptions subscriptions) {
        Optional<String> dead = subscriptions.find(operation.subject()).map(Addressees::endpoint);
        Map<String, Subscription> byAddress = new TreeMap<>();
        subscriptions
                .of(newsroom)
                .filter(Addressees::isDelivered)
                .filter(Subscription::isConfirmed)
                .filter(other -> !dead.equals(Optional.of(endpoint(other))))
                .forEach(other -> byAddress.putIfAbsent(endpoint(other), other));
        List<Subscription> mailed =
                byAddress.values().stream()
                        .filter(other -> other.channel() instanceof Channel.Email)
                        .toList();
        return mailed.isEmpty() ? byAddress.values().stream().limit(1) : mailed.stream();
    }

    private static String endpoint(Subscription subscription) {
        return subscription.channel().endpoint();
    }
}
