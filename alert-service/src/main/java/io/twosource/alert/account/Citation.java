package io.twosource.alert.account;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import io.twosource.platform.OneLine;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim as a paragraph with attribution, to be pasted: plain text, one line for each source. */
public final class Citation {

    /** Sources of each side that are named; the rest is counted. */
    private static final int MOST = 10;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private Citation() {}

    /**
     * The paragraph.
     *
     * @param desk the claim's page, if it has an address
     */
    public static String of(ClaimAccount account, Optional<String> desk) {
        return Stream.of(
                        Stream.of(headline(account)),
                        side("For", account.on(Stand.FOR)),
                        side("Against", account.on(Stand.AGAINST)),
                        side("Undecided", account.undecided()),
                        desk.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** When something happened, for people: {@code 17 April 2024, 09:00 UTC}. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    private static String headline(ClaimAccount account) {
        ClaimState state = account.state();
        String known = account.asOf().map(at -> ", as known on " + time(at)).orElse("");
        return "“%s”: %s, %d independent for it, %d against%s."
                .formatted(
                        OneLine.of(account.text()),
                        state.status().word(),
                        state.sourcesFor(),
                        state.sourcesAgainst(),
                        known);
    }

    private static Stream<String> side(String name, List<Position> positions) {
        Stream<String> lines =
                positions.stream().limit(MOST).map(position -> name + ": " + line(position));
        return positions.size() <= MOST
                ? lines
                : Stream.concat(
                        lines, Stream.of("%s: %d more".formatted(name, positions.size() - MOST)));
    }

    /** "Dmitry Peskov (spokesman, Kremlin) confirms: “…” (JAMnews, 17 April 2024, https://…)". */
    private static String line(Position position) {
        Statement said = position.latest().said();
        return OneLine.of(
                "%s %s: “%s” (%s, %s, %s)"
                        .formatted(
                                who(said),
                                said.stance().word(),
                                said.evidence().text(),
                                said.article().outlet(),
                                time(said.article().published()),
                                said.article().url()));
    }

    private static String who(Statement said) {
        Speaker speaker = said.speaker();
        String office =
                speaker == null
                        ? ""
                        : Stream.of(speaker.role(), speaker.organisation())
                                .flatMap(Stream::ofNullable)
                                .collect(Collectors.joining(", "));
        return office.isEmpty()
                ? Voices.name(said)
                : "%s (%s)".formatted(Voices.name(said), office);
    }
}
