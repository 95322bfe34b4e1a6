package io.twosource.alert.mark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Precision: the share of good alerts among those that a newsroom's editors have judged, where an
 * alert is good that was handled and that nobody has judged wrong. It counts on the day (UTC) of
 * its last judgement.
 *
 * @param days without a gap, oldest first
 */
record Precision(List<Day> days) {

    /** As far back as it goes. */
    static final int MOST_DAYS = 30;

    /**
     * What was judged on a day.
     *
     * @param alerts how many were found to be what; absent: none
     */
    record Day(LocalDate day, Map<Verdict, Integer> alerts) {

        Day {
            alerts = Map.copyOf(alerts);
        }
    }

    Precision {
        days = List.copyOf(days);
    }

    /** Of a newsroom's marks, over as many days up to one. */
    static Precision of(Stream<ClaimMarks> marks, LocalDate last, int days) {
        LocalDate first = last.minusDays(days - 1L);
        Map<LocalDate, Map<Verdict, Integer>> byDay = new HashMap<>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> byDay.put(day, new EnumMap<>(Verdict.class)));
        marks.flatMap(one -> one.judged().stream())
                .forEach(
                        judged ->
                                byDay.computeIfPresent(
                                        day(judged),
                                        (day, alerts) -> {
                                            alerts.merge(judged.verdict(), 1, Integer::sum);
                                            return alerts;
                                        }));
        return new Precision(
                first.datesUntil(last.plusDays(1))
                        .map(day -> new Day(day, byDay.getOrDefault(day, Map.of())))
                        .toList());
    }

    private static LocalDate day(Mark.Judged judged) {
        return judged.by().at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
