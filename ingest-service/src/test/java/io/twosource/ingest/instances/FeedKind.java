package io.twosource.ingest.instances;

import java.util.List;

/** What the feeds of a {@link FeedSite} do to those who visit them. */
enum FeedKind {
    /** Tells by its ETag that nothing has changed. */
    TAGGED,
    /** Tells so by its date. */
    DATED,
    /** Has something new each time. */
    CHANGING,
    /** Holds summaries; the rest stands on its items' pages. */
    SUMMARY,
    /** Says 429, and when to come again. */
    BUSY,
    /** Says 500. */
    BROKEN,
    /** Has moved for good. */
    MOVED,
    /** Stands elsewhere for now. */
    ELSEWHERE,
    /** Sends a byte now and then. */
    SLOW,
    /** Never ends. */
    ENDLESS,
    /** Is small, and a gigabyte when unpacked. */
    BOMB,
    /** Is gone for good. */
    GONE,
    /** Is ruled out by robots.txt. */
    FORBIDDEN,
    /** Leads to where no visitor may go. */
    INWARD,
    /** Is no feed. */
    UNREADABLE,
    /** Says for how long it is fresh. */
    FRESH;

    /** All there are. */
    static final List<FeedKind> ALL = List.of(values());

    /** Those that do nothing unusual. */
    static final List<FeedKind> CALM = List.of(TAGGED, DATED, CHANGING, FRESH);

    static FeedKind of(int number) {
        return ALL.get(number % ALL.size());
    }

    /** Whether it is asked for as long as it is a feed. */
    boolean isVisited() {
        return this != FORBIDDEN && this != GONE;
    }
}
