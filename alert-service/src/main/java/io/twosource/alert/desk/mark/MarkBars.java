package io.twosource.alert.desk.mark;

import io.twosource.alert.desk.page.Viewer;
import io.twosource.alert.mark.StandingMarks;
import jakarta.inject.Singleton;

/**
 * What newsrooms have marked, for the cards of claims: the fragment {@code marks-bar}. Thread-safe,
 * and asked outside of requests, too.
 */
@Singleton
public class MarkBars {

    private final StandingMarks marks;

    MarkBars(StandingMarks marks) {
        this.marks = marks;
    }

    /**
     * What the newsroom of whoever looks has marked of a claim, which may be nothing.
     *
     * @param to the page that the card stands on
     */
    public MarksPanel of(Viewer viewer, String claimId, String to) {
        return MarksPanel.of(marks.find(viewer.newsroom(), claimId), viewer, to, "");
    }
}
