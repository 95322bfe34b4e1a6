package io.twosource.alert.mark;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import jakarta.inject.Singleton;

/** Of how many claims a newsroom has marks. */
@Singleton
class MarksOfNewsroom implements Usage {

    private final Marks marks;

    MarksOfNewsroom(Marks marks) {
        this.marks = marks;
    }

    @Override
    public Quota quota() {
        return Quota.MARKS;
    }

    @Override
    public int of(NewsroomId newsroom) {
        return Math.toIntExact(marks.of(newsroom).count());
    }
}
