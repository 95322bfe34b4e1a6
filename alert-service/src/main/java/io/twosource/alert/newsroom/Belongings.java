package io.twosource.alert.newsroom;

/** Something that newsrooms have, and that goes with them. */
public interface Belongings {

    /** Removes all that a newsroom has of it. */
    void removeAllOf(NewsroomId newsroom);
}
