package io.twosource.alert.mark;

import static io.twosource.alert.mark.ManyMarks.ANN;
import static io.twosource.alert.mark.ManyMarks.DESK;
import static io.twosource.alert.mark.ManyMarks.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final NewsroomId OTHER = new NewsroomId("desk2");

    private final Marks marks = new Marks();

    @Test
    void aNewsroomSeesItsOwnNewestChangeFirst() {
        pin(DESK, "one", NOON);
        pin(DESK, "two", NOON.plusSeconds(1));
        pin(OTHER, "one", NOON.plusSeconds(2));
        pin(DESK, "three", NOON.plusSeconds(1));
        pin(DESK, "one", NOON.plusSeconds(3));

        assertThat(marks.of(DESK))
                .extracting(ClaimMarks::claimId)
                .containsExactly("one", "three", "two");
        assertThat(marks.after(DESK, NOON.plusSeconds(1), "three"))
                .extracting(ClaimMarks::claimId)
                .containsExactly("two");
        assertThat(marks.of(OTHER)).hasSize(1);
        assertThat(marks.find(OTHER, "two").isEmpty()).isTrue();
    }

    @Test
    void whoListensIsToldWhatStandsAndWhatDoesNotAnyMore() {
        List<ClaimMarks> told = new ArrayList<>();
        marks.listen(told::add);

        pin(DESK, "one", NOON);
        marks.remove("desk/one");
        marks.remove("desk/one");

        assertThat(told).containsExactly(pinned(DESK, "one", NOON), ClaimMarks.none(DESK, "one"));
        assertThat(marks.of(DESK)).isEmpty();
    }

    @Test
    void onlyWhatNobodyHasChangedForLongIsOld() {
        pin(DESK, "old", NOON);
        pin(OTHER, "new", NOON.plusSeconds(1));

        assertThat(marks.unchangedSince(NOON.plusSeconds(1)))
                .extracting(ClaimMarks::claimId)
                .containsExactly("old");
    }

    private void pin(NewsroomId newsroom, String claimId, Instant at) {
        marks.put(ClaimMarks.keyOf(newsroom, claimId), pinned(newsroom, claimId, at));
    }

    private static ClaimMarks pinned(NewsroomId newsroom, String claimId, Instant at) {
        return new MarkEdit.Marked(new Mark.Pinned(ANN)).of(ClaimMarks.none(newsroom, claimId), at);
    }
}
