package io.twosource.alert.quota;

import io.twosource.alert.newsroom.NewsroomId;

/** Something that newsrooms have a number of. */
public interface Usage {

    Quota quota();

    /** How many a newsroom has, as this replica knows. */
    int of(NewsroomId newsroom);
}
