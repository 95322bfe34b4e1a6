package io.twosource.alert.message;

import io.twosource.alert.notice.ArticleVersion;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.Headline;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import io.twosource.platform.OneLine;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Alerts on one claim in a few lines, in the mark-up of a channel. */
record AlertText(TextBodies.Markup markup) {

    private static final Cut LONGEST = new Cut(600);
    private static final Cut LONGEST_HEADLINE = new Cut(120);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** {@code Denied: the bridge has been closed}; plain text in one line. */
    static String headline(Notice notice) {
        return Headline.of(notice) + ": " + LONGEST_HEADLINE.of(OneLine.of(notice.claim()));
    }

    /**
     * What was said, and where the claim stands since.
     *
     * @param alerts of one claim, oldest first
     */
    String of(List<Told> alerts) {
        Notice first = alerts.getFirst().notice();
        Notice last = alerts.getLast().notice();
        return Stream.of(
                        Stream.of(title(last)),
                        alerts.stream().map(Told::notice).flatMap(this::cause),
                        unsaid(alerts, last.opposite()).flatMap(this::opposite),
                        Stream.of(markup.plain(change(first.before(), last.after()))),
                        alerts.getLast().desk().map(this::desk).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Statement> unsaid(List<Told> alerts, @Nullable Statement opposite) {
        return opposite == null || causes(alerts).map(Statement::id).anyMatch(opposite.id()::equals)
                ? Stream.empty()
                : Stream.of(opposite);
    }

    private static Stream<Statement> causes(List<Told> alerts) {
        return alerts.stream().map(told -> told.notice().cause());
    }

    private String title(Notice notice) {
        return markup.bold(markup.plain(Headline.of(notice) + ":"))
                + " "
                + markup.plain(LONGEST.of(notice.claim()));
    }

    private Stream<String> cause(Notice notice) {
        return notice.kind() == NoticeKind.WITHDRAWN
                ? Stream.concat(Stream.of(markup.plain("What is gone:")), said(notice.cause()))
                : said(notice.cause());
    }

    private Stream<String> said(Statement statement) {
        return Stream.of(
                markup.quote(markup.plain(LONGEST.of(statement.evidence().text()))),
                markup.plain(who(statement)) + ", " + source(statement.article()));
    }

    private Stream<String> opposite(Statement statement) {
        return Stream.concat(
                Stream.of(markup.plain("The strongest on the other side:")), said(statement));
    }

    private String desk(String page) {
        return markup.link(page, "All that is said on it");
    }

    private String source(ArticleVersion article) {
        return markup.link(
                article.url(),
                "%s, %s: %s"
                        .formatted(
                                article.outlet(),
                                TIME.format(article.published()),
                                LONGEST.of(article.title())));
    }

    private static String who(Statement statement) {
        return "%s %s".formatted(nameOf(statement.speaker()), does(statement));
    }

    /** What is confirmed or denied may be the contrary of the claim. */
    private static String does(Statement statement) {
        return switch (statement.stance()) {
            case ASSERTS ->
                    switch (statement.side()) {
                        case FOR -> "says so";
                        case AGAINST -> "says otherwise";
                        case NEITHER -> "speaks of it";
                    };
            case CONFIRMS -> "confirms " + what(statement.side(), Side.FOR);
            case DENIES -> "denies " + what(statement.side(), Side.AGAINST);
            case DOUBTS -> "doubts it";
            case DECLINES -> "neither confirms nor denies it";
            case RETRACTS -> "retracts it";
        };
    }

    private static String what(Side stands, Side straight) {
        if (stands == Side.NEITHER) {
            return "something else";
        }
        return stands == straight ? "it" : "the contrary";
    }

    private static String nameOf(@Nullable Speaker speaker) {
        if (speaker == null) {
            return "The article";
        }
        String office = speaker.office();
        return office.isEmpty() ? speaker.name() : "%s (%s)".formatted(speaker.name(), office);
    }

    /** {@code Was reported: 1 for it, 0 against. Now disputed: 1 for it, 1 against.} */
    private static String change(ClaimState before, ClaimState after) {
        String now = "Now " + count(after);
        return before.isEmpty() ? now : "Was %s %s".formatted(count(before), now);
    }

    private static String count(ClaimState state) {
        return "%s: %s for it, %d against."
                .formatted(
                        state.status().word(), sources(state.sourcesFor()), state.sourcesAgainst());
    }

    private static String sources(int count) {
        return count == 1 ? "1 source" : count + " sources";
    }
}
