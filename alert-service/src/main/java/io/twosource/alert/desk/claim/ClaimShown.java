package io.twosource.alert.desk.claim;

import io.twosource.alert.account.Citation;
import io.twosource.alert.account.ClaimAccount;
import io.twosource.alert.account.Explanation;
import io.twosource.alert.account.NotCounted;
import io.twosource.alert.account.NotCounted.Reason;
import io.twosource.alert.account.Position;
import io.twosource.alert.account.Stand;
import io.twosource.alert.account.TimelineChart;
import io.twosource.alert.account.TimelineSvg;
import io.twosource.alert.claim.WholeTimeline;
import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.StateShown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its page shows it, now or as it stood.
 *
 * @param asOf null: now; else {@code sinceThen} says what is different now
 * @param svg the timeline drawn, as markup
 * @param permalink this claim, and the time that is shown
 * @param citation a paragraph with attribution
 */
record ClaimShown(
        String id,
        String text,
        StateShown state,
        @Nullable LocalisedTime asOf,
        List<String> sinceThen,
        Side forIt,
        Side against,
        Side undecided,
        Explanation why,
        Stops stops,
        String svg,
        List<Row> rows,
        String permalink,
        String query,
        String citation) {

    /**
     * The sources of one side.
     *
     * @param more sources without a card: the table has them
     */
    record Side(int count, List<SourceCard> cards, int more) {

        /** Cards of one side; a page has to end somewhere. */
        private static final int MOST = 40;

        static Side of(ClaimAccount account, List<Position> positions) {
            return new Side(
                    positions.size(),
                    positions.stream()
                            .limit(MOST)
                            .map(source -> SourceCard.of(source, account.repeating(source)))
                            .toList(),
                    Math.max(0, positions.size() - MOST));
        }
    }

    /**
     * A line of the table.
     *
     * @param notCounted why it adds no source; null where it does
     */
    record Row(Said said, @Nullable String notCounted, boolean struck) {

        static Row of(TimelineChart.Row row) {
            return new Row(
                    row.notCounted().map(Said::of).orElseGet(() -> Said.of(row.entry())),
                    row.notCounted().map(NotCounted::reason).map(Reason::text).orElse(null),
                    row.isStruck());
        }
    }

    static ClaimShown of(WholeTimeline whole, Optional<Instant> asOf, Optional<String> address) {
        ClaimAccount account = ClaimAccount.of(whole, asOf);
        TimelineChart chart = TimelineChart.of(account);
        String query = asOf.map(time -> "?asOf=" + time).orElse("");
        return new ClaimShown(
                account.claimId(),
                account.text(),
                StateShown.of(account.state()),
                asOf.map(LocalisedTime::new).orElse(null),
                asOf.map(_ -> Difference.between(account, ClaimAccount.of(whole, Optional.empty())))
                        .orElse(List.of()),
                Side.of(account, account.on(Stand.FOR)),
                Side.of(account, account.on(Stand.AGAINST)),
                Side.of(account, account.undecided()),
                Explanation.of(account),
                Stops.of(account.claimId(), Stop.of(whole), asOf),
                TimelineSvg.of(chart),
                chart.rows().stream().map(Row::of).toList(),
                "/desk/claims/" + account.claimId() + query,
                asOf.map(time -> "&asOf=" + time).orElse(""),
                Citation.of(account, address.map(page -> page + query)));
    }
}
