package io.twosource.alert.newsroom;

import java.time.Instant;

/** A newsroom as it is shown. */
record NewsroomAnswer(String newsroomId, String name, Instant changedAt) {

    static NewsroomAnswer of(Newsroom newsroom) {
        return new NewsroomAnswer(newsroom.id().value(), newsroom.name(), newsroom.changedAt());
    }
}
