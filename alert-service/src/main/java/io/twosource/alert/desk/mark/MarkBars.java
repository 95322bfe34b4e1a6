package io.twosource.alert.desk.mark;

import io.twosource.alert.desk.page.Viewer;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.inject.Singleton;

/**
 * What newsrooms have marked, for the cards of claims: the fragment {@code marks-bar}. Thread-safe,
 * and asked outside of requests, too.
 */
@Singleton
public class MarkBars {

    private final Replicated<ClaimMarks> marks;

    MarkBars(Replicated<ClaimMarks> marks) {
        this.marks = marks;
    }

    /**
     * What the newsroom of whoever looks has marked of a claim, which may be nothing.
     *
     * @param to the page that the card stands on
     */
    public MarksPanel of(Viewer viewer, String claimId, String to) {
        return MarksPanel.of(find(viewer, claimId), viewer, to, "");
    }

    /** The version that stands; 0 where nothing is marked. */
    long version(Viewer viewer, String claimId) {
        return find(viewer, claimId).version();
    }

    private Versioned<ClaimMarks> find(Viewer viewer, String claimId) {
        return marks.find(ClaimMarks.keyOf(viewer.newsroom(), claimId))
                .orElseGet(() -> new Versioned<>(0, ClaimMarks.none(viewer.newsroom(), claimId)));
    }
}
