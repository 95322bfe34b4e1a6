package io.twosource.alert.desk.topic;

import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.MemberNames;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.OwnTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Shows alert topics: who saved them, whether they work, how many ask for them. */
@ApplicationScoped
class TopicRows {

    private final OwnTopics topics;
    private final OwnSubscriptions subscriptions;
    private final MemberNames members;
    private final Caller caller;
    private final InstantSource clock;

    TopicRows(
            OwnTopics topics,
            OwnSubscriptions subscriptions,
            MemberNames members,
            Caller caller,
            InstantSource clock) {
        this.topics = topics;
        this.subscriptions = subscriptions;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    List<TopicRow> all() {
        return topics.all().stream().map(this::of).toList();
    }

    TopicRow of(AlertTopic topic) {
        return new TopicRow(
                topic.name(),
                topic.query(),
                new Moment(topic.changedAt(), clock.instant()),
                topic.changedBy().map(by -> members.of(caller.newsroom(), by)).orElse(""),
                topics.failure(topic).orElse(null),
                subscriptions
                        .all()
                        .filter(one -> one.alertTopics().contains(topic.name()))
                        .count());
    }
}
