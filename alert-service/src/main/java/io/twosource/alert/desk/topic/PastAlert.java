package io.twosource.alert.desk.topic;

import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A notice of the last days as a line of a page.
 *
 * @param kind {@code confirmed} and so on
 * @param who says so, and where: speaker and outlet
 */
public record PastAlert(
        Moment published, Moment raised, String kind, String claim, String who, String sentence) {

    public static PastAlert of(Notice notice, Instant now) {
        Statement cause = notice.cause();
        return new PastAlert(
                new Moment(cause.article().published(), now),
                new Moment(notice.at(), now),
                notice.kind().name().toLowerCase(Locale.ROOT),
                notice.claim(),
                speaker(cause) + " · " + cause.article().outlet(),
                cause.evidence().text());
    }

    private static String speaker(Statement cause) {
        return Optional.ofNullable(cause.speaker()).map(Speaker::name).orElse("nobody named");
    }
}
