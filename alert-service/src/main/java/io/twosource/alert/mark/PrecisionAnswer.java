package io.twosource.alert.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How good alerts were.
 *
 * @param precision good of judged, 0 to 1; absent where none was judged
 * @param wrong how many were wrong, by reason: {@code wrong-side}
 * @param days oldest first, those without a judgement too; UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrecisionAnswer(
        LocalDate since,
        LocalDate until,
        int judged,
        int good,
        @Schema(minimum = "0", maximum = "1") @Nullable Double precision,
        SortedMap<String, Integer> wrong,
        List<DayPart> days) {

    /** One day of it. */
    public record DayPart(LocalDate day, int judged, int good, SortedMap<String, Integer> wrong) {}

    static PrecisionAnswer of(Precision precision) {
        Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        precision
                .days()
                .forEach(
                        day ->
                                day.alerts()
                                        .forEach(
                                                (verdict, alerts) ->
                                                        all.merge(verdict, alerts, Integer::sum)));
        int judged = judged(all);
        return new PrecisionAnswer(
                precision.days().getFirst().day(),
                precision.days().getLast().day(),
                judged,
                good(all),
                judged == 0 ? null : (Double) ((double) good(all) / judged),
                wrong(all),
                precision.days().stream().map(PrecisionAnswer::day).toList());
    }

    private static DayPart day(Precision.Day day) {
        return new DayPart(
                day.day(), judged(day.alerts()), good(day.alerts()), wrong(day.alerts()));
    }

    private static int judged(Map<Verdict, Integer> alerts) {
        return alerts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int good(Map<Verdict, Integer> alerts) {
        return alerts.getOrDefault(Verdict.GOOD, 0);
    }

    private static SortedMap<String, Integer> wrong(Map<Verdict, Integer> alerts) {
        SortedMap<String, Integer> wrong = new TreeMap<>();
        alerts.forEach(
                (verdict, count) -> {
                    if (verdict.isWrong()) {
                        wrong.put(verdict.title(), count);
                    }
                });
        return wrong;
    }
}
