package io.twosource.alert.topic;

import io.twosource.alert.newsroom.Belongings;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.inject.Singleton;

/** What a newsroom has of alert topics, and how many. */
@Singleton
class AlertTopicsOfNewsroom implements Belongings, Usage {

    private final AlertTopics topics;
    private final ReplicatedWriter<AlertTopic> writer;

    AlertTopicsOfNewsroom(AlertTopics topics, ReplicatedWriter<AlertTopic> writer) {
        this.topics = topics;
        this.writer = writer;
    }

    @Override
    public void removeAllOf(NewsroomId newsroom) {
        topics.of(newsroom).forEach(topic -> writer.remove(topic.id().toString()));
    }

    @Override
    public Quota quota() {
        return Quota.ALERT_TOPICS;
    }

    @Override
    public int of(NewsroomId newsroom) {
        return topics.of(newsroom).size();
    }
}
