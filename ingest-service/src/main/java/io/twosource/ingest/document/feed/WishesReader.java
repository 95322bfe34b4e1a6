package io.twosource.ingest.document.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads what a channel says of when to come again. */
final class WishesReader {

    private static final Map<String, Duration> PERIODS =
            Map.of(
                    "hourly", Duration.ofHours(1),
                    "daily", Duration.ofDays(1),
                    "weekly", Duration.ofDays(7),
                    "monthly", Duration.ofDays(30),
                    "yearly", Duration.ofDays(365));

    private WishesReader() {}

    static PollingWishes of(Element channel) {
        return new PollingWishes(
                ttl(channel).or(() -> period(channel)), hours(channel), days(channel));
    }

    private static Optional<Duration> ttl(Element channel) {
        return Nodes.text(channel, "ttl").flatMap(WishesReader::number).map(Duration::ofMinutes);
    }

    private static Optional<Duration> period(Element channel) {
        long frequency =
                Nodes.text(channel, "sy:updatefrequency").flatMap(WishesReader::number).orElse(1);
        return Nodes.text(channel, "sy:updateperiod")
                .flatMap(name -> Optional.ofNullable(PERIODS.get(name.toLowerCase(Locale.ROOT))))
                .map(period -> period.dividedBy(frequency));
    }

    private static Set<Integer> hours(Element channel) {
        return listed(channel, "skiphours", "hour")
                .flatMap(hour -> whole(hour).stream())
                .filter(hour -> hour <= 24)
                .map(hour -> hour % 24)
                .collect(Collectors.toSet());
    }

    private static Set<DayOfWeek> days(Element channel) {
        return listed(channel, "skipdays", "day")
                .flatMap(
                        name ->
                                Arrays.stream(DayOfWeek.values())
                                        .filter(day -> day.name().equalsIgnoreCase(name)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> listed(Element channel, String list, String entry) {
        return Nodes.child(channel, list).stream()
                .flatMap(skipped -> Nodes.children(skipped, entry))
                .map(Nodes::text);
    }

    /** A count, which none is of nothing. */
    private static Optional<Integer> number(String written) {
        return whole(written).filter(number -> number > 0);
    }

    private static Optional<Integer> whole(String written) {
        return written.matches("\\d{1,7}")
                ? Optional.of(Integer.valueOf(written))
                : Optional.empty();
    }
}
