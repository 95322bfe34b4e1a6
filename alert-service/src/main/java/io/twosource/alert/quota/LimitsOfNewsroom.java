package io.twosource.alert.quota;

import io.twosource.alert.newsroom.Belongings;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.inject.Singleton;

/** What a newsroom has of limits of its own. */
@Singleton
class LimitsOfNewsroom implements Belongings {

    private final ReplicatedWriter<NewsroomLimits> writer;

    LimitsOfNewsroom(ReplicatedWriter<NewsroomLimits> writer) {
        this.writer = writer;
    }

    @Override
    public void removeAllOf(NewsroomId newsroom) {
        writer.remove(newsroom.value());
    }
}
