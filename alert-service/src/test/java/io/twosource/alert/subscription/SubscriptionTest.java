package io.twosource.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.topic.AlertTopicId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final NewsroomId DESK = new NewsroomId("desk");

    @Test
    void withoutKindsItWantsAll() {
        assertThat(to(Set.of(), 0).wants(Notices.withdrawalConfirmed(), Outlets.UNKNOWN)).isTrue();
        assertThat(to(Set.of(), 0).wants(Notices.withdrawalDisputed(), Outlets.UNKNOWN)).isTrue();
    }

    @Test
    void withKindsItWantsOnlyThose() {
        Subscription disputes = to(Set.of(NoticeKind.DISPUTED), 0);

        assertThat(disputes.wants(Notices.withdrawalDisputed(), Outlets.UNKNOWN)).isTrue();
        assertThat(disputes.wants(Notices.withdrawalConfirmed(), Outlets.UNKNOWN)).isFalse();
    }

    @Test
    void itCountsSourcesOnTheSideThatTheNoticeIsAbout() {
        Subscription twoSources = to(Set.of(), 2);

        assertThat(twoSources.wants(Notices.withdrawalConfirmed(), Outlets.UNKNOWN)).isTrue();
        assertThat(twoSources.wants(Notices.withdrawalDisputed(), Outlets.UNKNOWN)).isFalse();
    }

    @Test
    void whoWasToldOfTwoSourcesHearsThatTheyAreGone() {
        assertThat(to(Set.of(), 2).wants(Notices.withdrawn(), Outlets.UNKNOWN)).isTrue();
    }

    @Test
    void whoWasToldOfItHearsThatItIsWithdrawn() {
        assertThat(to(Set.of(NoticeKind.CONFIRMED), 0).wants(Notices.withdrawn(), Outlets.UNKNOWN))
                .isTrue();
        assertThat(to(Set.of(NoticeKind.DENIED), 0).wants(Notices.withdrawn(), Outlets.UNKNOWN))
                .isFalse();
    }

    @Test
    void offItWantsNothing() {
        assertThat(
                        to(Set.of(), 0)
                                .off(Notices.NOON)
                                .wants(Notices.withdrawalConfirmed(), Outlets.UNKNOWN))
                .isFalse();
    }

    @Test
    void aViewFindsThemByTopicEachOnce() {
        Subscriptions subscriptions = new Subscriptions();
        Subscription subscription = to(Set.of(), 0);
        subscriptions.put("sub_1", subscription);

        assertThat(subscriptions.to(Set.of(topic("karabakh"), topic("peace"))))
                .containsExactly(subscription);
        subscriptions.remove("sub_1");
        assertThat(subscriptions.to(Set.of(topic("karabakh")))).isEmpty();
    }

    @Test
    void oneThatChangesIsFoundByWhatItIsToAndNeverMissing() throws InterruptedException {
        Subscriptions subscriptions = new Subscriptions();
        Subscription subscription = to(Set.of(), 0);
        subscriptions.put("sub_1", subscription);
        boolean isMissing = false;
        Thread changing =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int change = 0; change < 20_000; change++) {
                                        subscriptions.put("sub_1", subscription);
                                    }
                                });
        while (changing.isAlive()) {
            if (subscriptions.find("sub_1").isEmpty()
                    || subscriptions.to(Set.of(topic("peace"))).findAny().isEmpty()) {
                isMissing = true;
            }
        }
        changing.join();

        assertThat(isMissing).isFalse();
        subscriptions.put("sub_1", to(Set.of(), 0, "war"));
        assertThat(subscriptions.to(Set.of(topic("war")))).hasSize(1);
        assertThat(subscriptions.to(Set.of(topic("peace"), topic("karabakh")))).isEmpty();
    }

    private static AlertTopicId topic(String name) {
        return new AlertTopicId(DESK, name);
    }

    private static Subscription to(Set<NoticeKind> kinds, int leastSources) {
        return to(kinds, leastSources, "karabakh", "peace");
    }

    private static Subscription to(Set<NoticeKind> kinds, int leastSources, String... topics) {
        return new Subscription(
                "sub_1",
                DESK,
                Set.of(topics),
                Set.of(),
                new Filter(
                        kinds,
                        Set.of(),
                        new Least(leastSources, 0, 0, 0),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                Timing.AT_ONCE,
                new Channel.EventStream(),
                Notices.NOON,
                null,
                null,
                new Confirmation.Given());
    }
}
