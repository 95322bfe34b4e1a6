package io.twosource.alert.newsroom;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A newsroom as it is shown. */
@Schema(requiredProperties = {"newsroomId", "name", "changedAt"})
record NewsroomAnswer(String newsroomId, String name, Instant changedAt) {

    static NewsroomAnswer of(Newsroom newsroom) {
        return new NewsroomAnswer(newsroom.id().value(), newsroom.name(), newsroom.changedAt());
    }
}
