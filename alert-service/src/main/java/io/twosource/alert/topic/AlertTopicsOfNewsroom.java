package io.twosource.alert.topic;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import jakarta.inject.Singleton;

/** How many alert topics a newsroom has. */
@Singleton
class AlertTopicsOfNewsroom implements Usage {

    private final AlertTopics topics;

    AlertTopicsOfNewsroom(AlertTopics topics) {
        this.topics = topics;
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
