package io.twosource.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.feed.SeenItems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a feed's items is news, and what is taken again. */
class TakenTest {

    private static final long ITEM = 17;

    @Test
    void anItemThatIsTakenAgainForItsPageIsNoNews() {
        Taken first = take(SeenItems.NONE, new HandedItem(ITEM, false, true));
        Taken again = take(first.seen(), new HandedItem(ITEM, false, true));

        assertThat(first.news()).isOne();
        assertThat(first.unfinished()).isOne();
        assertThat(again.news()).isZero();
    }

    @Test
    void onceItsPageIsHadAnItemIsRememberedAndNotTakenAgain() {
        Taken first = take(SeenItems.NONE, new HandedItem(ITEM, false, true));
        Taken again = take(first.seen(), new HandedItem(ITEM, true, true));

        assertThat(first.seen().hashes()).doesNotContain(ITEM);
        assertThat(again.seen().hashes()).containsExactly(ITEM);
    }

    @Test
    void whatKafkaDoesNotHaveIsNewsTheNextTime() {
        Taken first = take(SeenItems.NONE, new HandedItem(ITEM, true, false));

        assertThat(first.unacknowledged()).isOne();
        assertThat(take(first.seen(), new HandedItem(ITEM, true, true)).news()).isOne();
    }

    private static Taken take(SeenItems before, HandedItem item) {
        return Taken.of(before.hashes(), List.of(), List.of(item));
    }
}
