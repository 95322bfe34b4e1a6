package io.twosource.alert.desk.operation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.recent.Alert;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of an article went to a newsroom, in numbers: which alert topics and endpoints it has is its
 * own.
 *
 * @param notices that matched alert topics of its
 * @param delivered to its subscriptions
 * @param open tried, and not delivered yet or never
 */
record Told(String newsroom, int notices, int delivered, int open) {

    static List<Told> of(Trail trail) {
        Map<String, Set<String>> matched =
                trail.alerts().found().stream()
                        .collect(
                                groupingBy(
                                        alert -> alert.topic().newsroom().value(),
                                        TreeMap::new,
                                        mapping((Alert alert) -> alert.notice().id(), toSet())));
        Map<String, Set<String>> tried = deliveries(trail, trail.attempts().found());
        Map<String, Set<String>> delivered =
                deliveries(
                        trail,
                        trail.attempts().found().stream()
                                .filter(one -> one.outcome() instanceof Outcome.Delivered)
                                .toList());
        Set<String> newsrooms = new HashSet<>(matched.keySet());
        newsrooms.addAll(tried.keySet());
        return newsrooms.stream()
                .sorted()
                .map(
                        one -> {
                            int done = delivered.getOrDefault(one, Set.of()).size();
                            return new Told(
                                    one,
                                    matched.getOrDefault(one, Set.of()).size(),
                                    done,
                                    tried.getOrDefault(one, Set.of()).size() - done);
                        })
                .toList();
    }

    private static Map<String, Set<String>> deliveries(Trail trail, List<Attempt> attempts) {
        return attempts.stream()
                .map(Attempt::delivery)
                .collect(
                        groupingBy(
                                delivery ->
                                        trail.newsrooms()
                                                .getOrDefault(
                                                        delivery.subscriptionId(),
                                                        "(no more subscribed)"),
                                mapping(delivery -> delivery.id(), toSet())));
    }
}
