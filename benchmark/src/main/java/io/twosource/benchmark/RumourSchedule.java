package io.twosource.benchmark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When which outlet publishes what: a rumour goes round for three days, a new one begins every six
 * hours, and no outlet publishes twice.
 */
record RumourSchedule(List<Rumour> rumours) {

    private static final Instant START = Instant.parse("2015-01-01T00:00:00Z");
    private static final Duration BETWEEN_RUMOURS = Duration.ofHours(6);
    private static final Duration OF_RUMOUR = Duration.ofDays(3);

    private record Published(Instant at, Rumour.Told told) {}

    /** The articles in the order of their publication. */
    static Stream<ObjectNode> of(List<Rumour> rumours) {
        List<Published> published = new ArrayList<>();
        Instant start = START;
        for (Rumour rumour : rumours) {
            Duration step = OF_RUMOUR.dividedBy(rumour.articles().size());
            Instant at = start;
            for (Rumour.Told told : rumour.articles()) {
                published.add(new Published(at, told));
                at = at.plus(step);
            }
            start = start.plus(BETWEEN_RUMOURS);
        }
        return published.stream()
                .sorted(Comparator.comparing(Published::at).thenComparing(p -> p.told().id()))
                .map(RumourSchedule::json);
    }

    private static ObjectNode json(Published published) {
        Rumour.Told told = published.told();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", told.id())
                .put("outlet", "outlet of " + told.id())
                .put("title", told.headline().title())
                .put("text", told.text())
                .put("published", published.at().toString());
    }
}
