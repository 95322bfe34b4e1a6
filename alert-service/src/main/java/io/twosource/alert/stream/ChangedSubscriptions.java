package io.twosource.alert.stream;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which subscriptions have changed since the queues of their partition last looked: those that wait
 * for a change need not look for it by the clock. Not kept: whoever misses one looks in time all
 * the same. Thread-safe.
 */
final class ChangedSubscriptions {

    private final List<Set<String>> byPartition =
            IntStream.range(0, SubscriptionPartition.count())
                    .<Set<String>>mapToObj(partition -> ConcurrentHashMap.newKeySet())
                    .toList();

    /** Some of a partition, which are forgotten by that. */
    Stream<String> take(int partition, int most) {
        Set<String> changed = byPartition.get(partition);
        Stream.Builder<String> taken = Stream.builder();
        Iterator<String> ids = changed.iterator();
        for (int number = 0; number < most && ids.hasNext(); number++) {
            String id = ids.next();
            ids.remove();
            taken.add(id);
        }
        return taken.build();
    }

    /** One has changed or is gone. */
    void note(String id) {
        byPartition.get(SubscriptionPartition.of(id)).add(id);
    }
}
