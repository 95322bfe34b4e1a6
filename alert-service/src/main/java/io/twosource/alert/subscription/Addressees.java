package io.twosource.alert.subscription;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.operation.Operation;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
     * concerns, once at each of its other addresses, since the one it is about may be dead.
     */
    public static Stream<Subscription> of(Operation operation, Subscriptions subscriptions) {
        return Stream.concat(
                        subscriptions
                                .all()
                                .filter(one -> one.newsroom().equals(NewsroomId.OPERATORS))
                                .filter(one -> one.operations().contains(operation.type())),
                        Optional.ofNullable(operation.newsroom()).stream()
                                .flatMap(concerned -> others(operation, concerned, subscriptions)))
                .filter(Addressees::isDelivered)
                .distinct();
    }

    private static Stream<Subscription> others(
            Operation operation, NewsroomId newsroom, Subscriptions subscriptions) {
        Predicate<Subscription> elsewhere =
                subscriptions
                        .find(operation.subject())
                        .map(Addressees::address)
                        .<Predicate<Subscription>>map(dead -> other -> !address(other).equals(dead))
                        .orElse(other -> true);
        Collection<Subscription> one =
                subscriptions
                        .all()
                        .filter(other -> other.newsroom().equals(newsroom))
                        .filter(Addressees::isDelivered)
                        .filter(elsewhere)
                        .collect(
                                Collectors.toMap(
                                        Addressees::address,
                                        other -> other,
                                        BinaryOperator.minBy(
                                                Comparator.comparing(Subscription::id))))
                        .values();
        return one.stream();
    }

    private static String address(Subscription subscription) {
        return switch (subscription.channel()) {
            case Webhook webhook -> webhook.url().toString();
            case Channel.Email(String address) -> address;
            case Channel.EventStream _, Channel.KafkaTopic _ -> subscription.id();
        };
    }
}
