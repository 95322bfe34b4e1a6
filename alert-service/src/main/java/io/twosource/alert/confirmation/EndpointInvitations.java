package io.twosource.alert.confirmation;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.message.Bodies;
import io.twosource.alert.message.Invitation;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Newsrooms;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Problems;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.Invitations;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.alert.subscription.Webhook;
import io.twosource.alert.view.NotWrittenException;
import io.twosource.alert.view.RecordWriter;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Asks by a delivery of its own to the endpoint itself. Thread-safe. */
@Singleton
class EndpointInvitations implements Invitations {

    private final ConfirmationConfig config;
    private final Subscriptions subscriptions;
    private final Newsrooms newsrooms;
    private final Quotas quotas;
    private final AskedEndpoints asked;
    private final ConfirmationLinks links;
    private final RecordWriter writer;
    private final SecureRandom random;
    private final InstantSource clock;
    private final DeliveryMetrics metrics;

    EndpointInvitations(
            ConfirmationConfig config,
            Subscriptions subscriptions,
            Newsrooms newsrooms,
            Quotas quotas,
            AskedEndpoints asked,
            ConfirmationLinks links,
            RecordWriter writer,
            SecureRandom random,
            InstantSource clock,
            DeliveryMetrics metrics) {
        this.config = config;
        this.subscriptions = subscriptions;
        this.newsrooms = newsrooms;
        this.quotas = quotas;
        this.asked = asked;
        this.links = links;
        this.writer = writer;
        this.random = random;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public Confirmation toBegin(NewsroomId newsroom, Channel channel) {
        if (!mustAsk(newsroom, channel)) {
            return new Confirmation.Given();
        }
        requireLinks(channel);
        count(newsroom, channel);
        return Confirmation.Awaited.generate(random, clock.instant());
    }

    @Override
    public Confirmation.Awaited toRepeat(Subscription subscription) {
        if (!(subscription.confirmation() instanceof Confirmation.Awaited awaited)) {
            throw Problems.conflict("its endpoint is confirmed");
        }
        if (subscription.isOff()) {
            throw Problems.conflict("its endpoint is off: put the subscription to turn it on");
        }
        requireLinks(subscription.channel());
        count(subscription.newsroom(), subscription.channel());
        return awaited.again(clock.instant());
    }

    @Override
    public void send(Subscription subscription) {
        if (subscription.confirmation() instanceof Confirmation.Awaited awaited) {
            try {
                writer.write(
                                AlertServiceTopics.DELIVERIES,
                                subscription.id(),
                                delivery(subscription, awaited))
                        .join();
            } catch (CompletionException e) {
                throw new NotWrittenException("Kafka did not acknowledge it", e.getCause());
            }
            metrics.confirmation("asked");
        }
    }

    /** What a newsroom has had confirmed for one subscription counts for its others. */
    private boolean mustAsk(NewsroomId newsroom, Channel channel) {
        boolean asks = !(channel instanceof Webhook) || config.webhooks();
        return asks
                && channel.isDelivered()
                && !newsroom.equals(NewsroomId.OPERATORS)
                && subscriptions
                        .of(newsroom)
                        .noneMatch(
                                other -> other.isConfirmed() && other.channel().reaches(channel));
    }

    private void requireLinks(Channel channel) {
        if (!channel.echoes() && config.url().isEmpty()) {
            throw Problems.badField(
                    channel.title(),
                    "cannot be confirmed here, since twosource.confirmation.url is not set");
        }
    }

    private void count(NewsroomId newsroom, Channel channel) {
        asked.count(newsroom, channel.endpoint());
        quotas.spend(newsroom, Quota.CONFIRMATIONS);
    }

    private Delivery delivery(Subscription subscription, Confirmation.Awaited awaited) {
        Instant now = clock.instant();
        String newsId = awaited.newsId();
        Invitation invitation =
                new Invitation(
                        awaited.challenge(),
                        nameOf(subscription.newsroom()),
                        link(subscription.id(), awaited),
                        now,
                        awaited.since().plus(config.validFor()));
        return new Delivery(
                DeliveryId.of(newsId, subscription.id()).toString(),
                subscription.id(),
                newsId,
                Bodies.of(subscription.channel()).invitation(invitation),
                now,
                now,
                1,
                Delivery.CONFIRMATION,
                List.of());
    }

    private String link(String subscriptionId, Confirmation.Awaited awaited) {
        return config.url()
                .map(url -> url.toString().replaceAll("/+$", "") + "/confirmations/")
                .map(url -> url + links.token(subscriptionId, awaited))
                .orElse("");
    }

    private String nameOf(NewsroomId newsroom) {
        return newsrooms.find(newsroom).map(Newsroom::name).orElse(newsroom.value());
    }
}
