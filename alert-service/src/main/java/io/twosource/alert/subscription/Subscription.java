package io.twosource.alert.subscription;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.topic.AlertTopicId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom's wish.
 *
 * @param alertTopics names of its newsroom's alert topics
 * @param operations types of what operators must know; for operators alone
 * @param pausedSince since when its newsroom wants nothing sent; null while it does
 * @param offSince since when its endpoint is off; null while it is on
 * @param confirmation whether its endpoint's owner has agreed
 */
public record Subscription(
        String id,
        NewsroomId newsroom,
        Set<String> alertTopics,
        Set<String> operations,
        Filter filter,
        Timing timing,
        Channel channel,
        Instant changedAt,
        @Nullable Instant pausedSince,
        @Nullable Instant offSince,
        Confirmation confirmation) {

    public Subscription {
        alertTopics = Set.copyOf(alertTopics);
        operations = Set.copyOf(operations);
    }

    public boolean isOff() {
        return offSince != null;
    }

    public boolean isPaused() {
        return pausedSince != null;
    }

    /** Whether its endpoint's owner has agreed to be sent alerts. */
    public boolean isConfirmed() {
        return confirmation instanceof Confirmation.Given;
    }

    /** Whether nothing that is raised for it may be sent now, but is kept. */
    public boolean isWaiting() {
        return isPaused() || !isConfirmed();
    }

    /** Whether a delivery is the one that asks its endpoint's owner. */
    public boolean isAskedBy(Delivery delivery) {
        return confirmation instanceof Confirmation.Awaited awaited
                && awaited.newsId().equals(delivery.noticeId());
    }

    /** Whether its endpoint's owner has been asked before then, and has not answered. */
    public boolean isAskedBefore(Instant then) {
        return confirmation instanceof Confirmation.Awaited(String _, Instant since)
                && since.isBefore(then);
    }

    /** The alert topics that it is to. */
    public Stream<AlertTopicId> topics() {
        return alertTopics.stream().map(name -> new AlertTopicId(newsroom, name));
    }

    /** Whether it asks for a notice that has matched one of its alert topics. */
    public boolean wants(Notice notice, Outlets outlets) {
        return !isOff() && filter.lets(notice, outlets);
    }

    /** The same, its endpoint off. */
    public Subscription off(Instant since) {
        return changed(filter, channel, since, pausedSince, since, confirmation);
    }

    /** The same, nothing to be sent until it is resumed. */
    public Subscription paused(Instant now) {
        return changed(filter, channel, now, now, offSince, confirmation);
    }

    /** The same, no longer paused. */
    public Subscription resumed(Instant now) {
        return changed(filter, channel, now, null, offSince, confirmation);
    }

    public Subscription with(Filter other, Instant now) {
        return changed(other, channel, now, pausedSince, offSince, confirmation);
    }

    public Subscription with(Channel other, Instant now) {
        return changed(filter, other, now, pausedSince, offSince, confirmation);
    }

    public Subscription with(Confirmation other, Instant now) {
        return changed(filter, channel, now, pausedSince, offSince, other);
    }

    /**
     * The same wish in the place of another: paused if that was, and confirmed for the endpoint
     * that was.
     *
     * @param keepsSecret whether a webhook goes on with the secrets that it had, if it had any
     */
    Subscription inPlaceOf(Subscription before, boolean keepsSecret) {
        boolean keeps =
                keepsSecret && channel instanceof Webhook && before.channel instanceof Webhook;
        Channel kept = keeps ? ((Webhook) channel).signedAs((Webhook) before.channel) : channel;
        Confirmation agreed =
                before.isConfirmed() && before.channel.reaches(channel)
                        ? before.confirmation
                        : confirmation;
        return changed(filter, kept, changedAt, before.pausedSince, offSince, agreed);
    }

    /** The same, its endpoint's owner having agreed. */
    public Subscription confirmed(Instant now) {
        return with(new Confirmation.Given(), now);
    }

    private Subscription changed(
            Filter filter,
            Channel channel,
            Instant now,
            @Nullable Instant pausedSince,
            @Nullable Instant offSince,
            Confirmation confirmation) {
        return new Subscription(
                id,
                newsroom,
                alertTopics,
                operations,
                filter,
                timing,
                channel,
                now,
                pausedSince,
                offSince,
                confirmation);
    }
}
