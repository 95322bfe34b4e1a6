package io.twosource.alert.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.recent.Alert;
import io.twosource.alert.topic.AlertTopicId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertBoardTest {

    private static final NewsroomId DESK = new NewsroomId("desk");
    private static final NewsroomId OTHER = new NewsroomId("other");

    private final AlertBoard board = new AlertBoard(3, 5);

    @Test
    void aNoticeStandsOnceWithAllTopicsThatItMatched() {
        post(DESK, "war", notice("n1", "c1", 0));
        post(DESK, "karabakh", notice("n1", "c1", 0));

        assertThat(board.of(DESK)).hasSize(1);
        assertThat(board.of(DESK).getFirst().topics()).containsExactly("karabakh", "war");
    }

    @Test
    void theNewestIsFirstWheneverItCame() {
        post(DESK, "war", notice("n2", "c2", 2));
        post(DESK, "war", notice("n1", "c1", 1));

        assertThat(board.of(DESK))
                .extracting(posted -> posted.notice().id())
                .containsExactly("n2", "n1");
    }

    @Test
    void anotherNewsroomSeesNothingOfIt() {
        post(DESK, "war", notice("n1", "c1", 0));

        assertThat(board.of(OTHER)).isEmpty();
        assertThat(board.changedBy(OTHER, notice("n1", "c1", 0))).isEmpty();
    }

    @Test
    void aLaterNoticeOnTheClaimOvertakesTheEarlierOnes() {
        Notice later = notice("n2", "c1", 2);
        post(DESK, "war", notice("n1", "c1", 1));
        post(DESK, "war", notice("n3", "c3", 1));
        post(DESK, "war", later);

        assertThat(board.changedBy(DESK, later))
                .extracting(posted -> posted.notice().id())
                .containsExactly("n2", "n1");
        assertThat(
                        board.of(DESK).getLast().overtakenBy().isPresent()
                                || board.of(DESK).get(1).overtakenBy().isPresent())
                .isTrue();
        assertThat(board.of(DESK).getFirst().overtakenBy()).isEmpty();
    }

    @Test
    void whatComesLateIsOvertakenFromTheStart() {
        post(DESK, "war", notice("n2", "c1", 2));
        post(DESK, "war", notice("n1", "c1", 1));

        assertThat(board.of(DESK).getLast().overtakenBy().map(Notice::id)).contains("n2");
    }

    @Test
    void aNewsroomHasNoMoreThanItsMost() {
        for (int number = 0; number < 10; number++) {
            post(DESK, "war", notice("n" + number, "c" + number, number));
        }

        assertThat(board.of(DESK))
                .extracting(posted -> posted.notice().id())
                .containsExactly("n9", "n8", "n7");
    }

    @Test
    void whoHasMostMakesRoomForTheOthers() {
        for (int number = 0; number < 3; number++) {
            post(DESK, "war", notice("n" + number, "c" + number, number));
        }
        post(OTHER, "war", notice("m1", "c1", 1));
        post(new NewsroomId("third"), "war", notice("m1", "c1", 1));
        post(new NewsroomId("fourth"), "war", notice("m1", "c1", 1));

        assertThat(board.of(DESK))
                .extracting(posted -> posted.notice().id())
                .containsExactly("n2", "n1");
        assertThat(board.of(OTHER)).hasSize(1);
    }

    private void post(NewsroomId newsroom, String topic, Notice notice) {
        board.post(
                new Alert(
                        topic + notice.id(),
                        new AlertTopicId(newsroom, topic),
                        notice,
                        Optional.empty()));
    }

    private static Notice notice(String id, String claim, int second) {
        Notice like = Notices.withdrawalReported();
        Instant at = Notices.NOON.plusSeconds(second);
        return new Notice(
                id,
                like.kind(),
                claim,
                like.claim(),
                like.before(),
                like.after(),
                like.cause(),
                like.opposite(),
                like.reason(),
                at,
                like.also(),
                like.told(),
                like.times());
    }
}
