package io.twosource.alert.desk.alert;

import io.twosource.alert.desk.mark.MarksPanel;
import io.twosource.alert.desk.page.Chips;
import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.StateShown;
import io.twosource.alert.live.PostedAlert;
import io.twosource.alert.notice.Headline;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One notice as the desk shows it: what changed, who says so, in which words, who says the
 * opposite, and what weakens it.
 *
 * @param kind in lower case, and {@code shape} that goes with it where colours are not seen
 * @param before what the claim was; null where it is new
 * @param opposite the strongest of the other side; null where nobody says so
 * @param chips what weakens it
 * @param overtakenBy what became of the claim since then, in words; null where it is the newest
 * @param columns in which it stands, by number from 0
 * @param isFresh whether it is news to whoever looks, and not only changed
 * @param marks what the newsroom has marked of its claim
 */
public record Card(
        String id,
        String claimId,
        String claim,
        String kind,
        String title,
        String shape,
        @Nullable StateShown before,
        StateShown after,
        Said cause,
        @Nullable Said opposite,
        List<String> chips,
        String reason,
        LocalisedTime known,
        List<String> topics,
        @Nullable String overtakenBy,
        List<Integer> columns,
        boolean isFresh,
        MarksPanel marks) {

    static Card of(PostedAlert posted, List<Integer> columns, boolean isFresh, MarksPanel marks) {
        Notice notice = posted.notice();
        return new Card(
                notice.id(),
                notice.claimId(),
                notice.claim(),
                notice.kind().name().toLowerCase(Locale.ROOT),
                Headline.of(notice),
                shape(notice.kind()),
                notice.before().isEmpty() ? null : StateShown.of(notice.before()),
                StateShown.of(notice.after()),
                Said.of(notice.cause()),
                opposite(notice),
                Chips.of(notice),
                notice.reason(),
                new LocalisedTime(notice.at()),
                posted.topics(),
                posted.overtakenBy().map(Card::since).orElse(null),
                columns,
                isFresh,
                marks);
    }

    /** What {@code y} copies: the sentence, who says so and where. */
    public String citation() {
        return "%s: “%s” (%s%s, %s%s)"
                .formatted(
                        claim,
                        cause.text(),
                        cause.speaker(),
                        cause.office().isEmpty() ? "" : ", " + cause.office(),
                        cause.outlet(),
                        Optional.ofNullable(cause.original()).map(url -> ", " + url).orElse(""));
    }

    /** The numbers of its columns, as scripts read them. */
    public String columnList() {
        return String.join(" ", columns.stream().map(String::valueOf).toList());
    }

    private static @Nullable Said opposite(Notice notice) {
        @Nullable Statement other = notice.opposite();
        return other == null ? null : Said.of(other);
    }

    private static String since(Notice notice) {
        return "since then " + StateShown.of(notice.after()).text();
    }

    private static String shape(NoticeKind kind) {
        return switch (kind) {
            case REPORTED -> "●";
            case CONFIRMED -> "▲";
            case DENIED -> "▼";
            case DECLINED -> "■";
            case DISPUTED -> "◆";
            case REVERSED -> "↻";
            case WITHDRAWN -> "✕";
        };
    }
}
