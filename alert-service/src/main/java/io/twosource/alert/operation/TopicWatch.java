package io.twosource.alert.operation;

import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.TopicFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells operators and its newsroom of an alert topic that fails, once. One thread's. */
final class TopicWatch {

    private final Map<String, TopicFailure> told = new HashMap<>();

    /**
     * What is news at this look.
     *
     * @param failing all that fail, by id
     * @param mine whether this replica tells what every replica knows; what it alone has seen, it
     *     tells anyhow
     */
    List<Operation> look(Map<String, TopicFailure> failing, boolean mine, Instant now) {
        told.keySet().retainAll(failing.keySet());
        List<Operation> news = new ArrayList<>();
        failing.forEach(
                (id, failure) -> {
                    boolean tells = mine || !failure.refused();
                    if (tells && !failure.equals(told.put(id, failure))) {
                        news.add(operation(id, failure, now));
                    }
                });
        return news;
    }

    /** Why it fails is left out, since it may repeat what the newsroom alone should read. */
    private static Operation operation(String id, TopicFailure failure, Instant now) {
        AlertTopicId topic = AlertTopicId.parse(id);
        String what =
                failure.refused() ? "is refused and matches nothing" : "could not match a notice";
        return new Operation(
                id,
                Operation.ALERT_TOPIC_FAILING,
                "the alert topic %s %s, since %s".formatted(topic.name(), what, failure.since()),
                now,
                topic.newsroom());
    }
}
