package io.twosource.alert.message;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import io.twosource.platform.OneLine;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An alert in a few lines, in the mark-up of a channel. */
record AlertText(TextBodies.Markup markup) {

    private static final Cut LONGEST = new Cut(600);
    private static final Cut LONGEST_HEADLINE = new Cut(120);

    /** {@code Denied: the bridge has been closed}; plain text in one line. */
    static String headline(Notice notice) {
        return kind(notice) + ": " + LONGEST_HEADLINE.of(OneLine.of(notice.claim()));
    }

    String of(Told told) {
        Notice notice = told.notice();
        Statement cause = notice.cause();
        Stream<String> lines =
                Stream.of(
                        markup.bold(markup.plain(kind(notice) + ":"))
                                + " "
                                + markup.plain(LONGEST.of(notice.claim())),
                        markup.quote(markup.plain(LONGEST.of(cause.evidence().text()))),
                        markup.plain(who(cause)) + ", " + source(cause),
                        markup.plain(count(notice.after())));
        return Stream.concat(lines, told.desk().map(this::desk).stream())
                .collect(Collectors.joining("\n"));
    }

    private String desk(String page) {
        return markup.link(page, "All that is said on it");
    }

    private String source(Statement cause) {
        return markup.link(
                cause.article().url(),
                cause.article().outlet() + ": " + LONGEST.of(cause.article().title()));
    }

    private static String kind(Notice notice) {
        String kind = notice.kind().name();
        return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String who(Statement cause) {
        return nameOf(cause.speaker()) + " " + cause.stance().name().toLowerCase(Locale.ROOT);
    }

    private static String nameOf(@Nullable Speaker speaker) {
        if (speaker == null) {
            return "the article";
        }
        String office =
                Stream.of(speaker.role(), speaker.organisation())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "));
        return office.isEmpty() ? speaker.name() : "%s (%s)".formatted(speaker.name(), office);
    }

    private static String count(ClaimState state) {
        return "%s: %d for it, %d against"
                .formatted(
                        state.status().name().toLowerCase(Locale.ROOT),
                        state.sourcesFor(),
                        state.sourcesAgainst());
    }
}
