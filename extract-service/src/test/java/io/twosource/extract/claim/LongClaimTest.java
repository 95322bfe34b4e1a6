package io.twosource.extract.claim;

import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.side.Holding;
import io.twosource.extract.claim.side.Sides;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A claim of which so much is said that not all of it can be judged each time. */
class LongClaimTest extends LedgerScenario {

    private static final int STATEMENTS = 2_000;

    @Test
    void whatIsJudgedHasABoundAndAllIsCounted() {
        for (int i = 0; i < STATEMENTS; i++) {
            enter(said("source " + i % 20, ASSERTS, i));
        }

        assertThat(claim.timeline()).hasSizeLessThanOrEqualTo(Claim.MOST_JUDGED);
        assertThat(claim.state())
                .isEqualTo(new ClaimState(ClaimStatus.CONFIRMED, 20, 0, STATEMENTS));
        assertThat(claim.excerpt()).hasSize(64);
    }

    /** What the whole timeline gives, worked out beside it with no bound. */
    @Test
    void repetitionsAreSetAsideWithoutAnyCountChanging() {
        Random random = new Random(7);
        List<Stance> stances = List.of(ASSERTS, CONFIRMS, DENIES, RETRACTS);
        List<String> names =
                List.of("Peskov", "Dmitry Peskov", "Kremlin", "Anna Novak", "mayor", "APA");
        Map<String, TimelineEntry> all = new HashMap<>();
        for (int i = 0; i < 900; i++) {
            Said said =
                    said(
                            names.get(random.nextInt(names.size())),
                            stances.get(random.nextInt(stances.size())),
                            i / 2);
            said = random.nextInt(4) == 0 ? said.inTitle() : said;
            said = random.nextInt(4) == 0 ? said.copiedFrom("wire " + i / 9) : said;
            enter(said);
            TimelineEntry entry = Sides.place(said.cited(), Holding.NONE);
            all.putIfAbsent(entry.statementId(), entry);

            List<TimelineEntry> whole = new ArrayList<>(all.values());
            whole.sort(Comparator.comparing(TimelineEntry::citation, Citation.OLDEST_FIRST));
            assertThat(claim.state()).isEqualTo(Standings.of(whole, SetAside.NONE).state());
        }
        assertThat(claim.aside().statements()).isPositive();
    }

    @Test
    void moreSourcesThanAreJudgedAreStillCountedOnceEach() {
        for (int round = 0; round < 2; round++) {
            for (int source = 0; source < 600; source++) {
                enter(said("source " + source, ASSERTS, round * 600 + source));
            }
        }

        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.CONFIRMED, 600, 0, 1_200));
        assertThat(kinds()).containsExactly(NoticeKind.REPORTED, NoticeKind.CONFIRMED);
    }

    @Test
    void whoIsSetAsideStillChangesSide() {
        enter(said("the ministry", DENIES, 0));
        for (int source = 1; source < 600; source++) {
            enter(said("source " + source, ASSERTS, source));
        }
        notices.clear();
        enter(said("the ministry", DENIES, 601));
        assertThat(kinds()).isEmpty();
        enter(said("the ministry", CONFIRMS, 602));

        assertThat(kinds()).containsExactly(NoticeKind.REVERSED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.CONFIRMED, 600, 0, 602));
    }

    @Test
    void ofMoreSourcesThanHaveRoomTheCountIsTheLeastThatThereAre() {
        int sources = SetAside.MOST_NAMES + 2 * Claim.MOST_JUDGED;
        for (int source = 0; source < sources; source++) {
            enter(said("source " + source, ASSERTS, source));
        }

        assertThat(claim.aside().standings()).hasSize(SetAside.MOST_NAMES);
        assertThat(claim.state().sourcesFor()).isBetween(SetAside.MOST_NAMES, sources);
        assertThat(claim.state().statements()).isEqualTo(sources);
    }

    private static Said said(String speaker, Stance stance, int article) {
        return Said.by(speaker, stance, KILLED)
                .in("article %06d".formatted(article))
                .on(1 + Math.min(27, article / 50));
    }
}
