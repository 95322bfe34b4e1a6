package io.twosource.alert.mark;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.view.Replicated;
import io.twosource.alert.view.Versioned;
import jakarta.inject.Singleton;

/** What newsrooms have marked, each record with its version. Thread-safe. */
@Singleton
public class StandingMarks {

    private final Replicated<ClaimMarks> replicated;

    StandingMarks(Replicated<ClaimMarks> replicated) {
        this.replicated = replicated;
    }

    /** What a newsroom has marked of a claim, which may be nothing: then of version 0. */
    public Versioned<ClaimMarks> find(NewsroomId newsroom, String claimId) {
        return replicated
                .find(ClaimMarks.keyOf(newsroom, claimId))
                .orElseGet(() -> nothing(newsroom, claimId));
    }

    static Versioned<ClaimMarks> nothing(NewsroomId newsroom, String claimId) {
        return new Versioned<>(0, ClaimMarks.none(newsroom, claimId));
    }
}
