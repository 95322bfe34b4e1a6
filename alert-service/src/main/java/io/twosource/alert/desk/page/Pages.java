package io.twosource.alert.desk.page;

import io.twosource.alert.newsroom.Caller;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Begins pages for whoever makes the request. */
@Singleton
public class Pages {

    private final Caller caller;

    Pages(Caller caller) {
        this.caller = caller;
    }

    /** A page for a caller that is logged in. */
    public Page of(String title, Section section) {
        return new Page(title, section, Optional.of(viewer()));
    }

    /** Who looks, who must be logged in. */
    public Viewer viewer() {
        return Viewer.of(caller.member());
    }
}
