package io.twosource.alert.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Saved queries of names, and notices of words as common as those of real news. By default some;
 * {@code -Dtopics.count=100000} tells how long a replica needs to start with them and to match a
 * notice.
 */
class ManyAlertTopicsTest {

    private static final int TOPICS = Integer.getInteger("topics.count", 2_000);
    private static final int NOTICES = Integer.getInteger("topics.notices", 200);
    private static final int WORDS = 30_000;
    private static final int COMMON = 300;
    private static final NewsroomId DESK = new NewsroomId("desk");

    private final Random random = new Random(1);
    private final AlertTopics topics = new AlertTopics();

    @Test
    void aNoticeMatchesThoseItShouldAmongAll() {
        long start = System.nanoTime();
        IntStream.range(0, TOPICS).forEach(number -> save("topic-" + number, query()));
        save("everything", "*:*");
        topics.matching(notice());
        System.out.printf(
                "%d alert topics ready after %.1f s%n", TOPICS, (System.nanoTime() - start) / 1e9);

        int matched = 0;
        long[] nanos = new long[NOTICES];
        for (int number = 0; number < NOTICES; number++) {
            Notice notice = notice();
            long before = System.nanoTime();
            int found = topics.matching(notice).size();
            nanos[number] = System.nanoTime() - before;
            matched += found;
            assertThat(found).isPositive();
        }
        Arrays.sort(nanos);
        System.out.printf(
                "one notice: median %.1f ms, p99 %.1f ms, slowest %.1f ms; %.1f topics match%n",
                nanos[NOTICES / 2] / 1e6,
                nanos[NOTICES * 99 / 100] / 1e6,
                nanos[NOTICES - 1] / 1e6,
                (double) matched / NOTICES);
    }

    private void save(String name, String query) {
        AlertTopicId id = new AlertTopicId(DESK, name);
        topics.put(id.toString(), new AlertTopic(id, query, Instant.EPOCH, Optional.empty()));
    }

    private String query() {
        return switch (random.nextInt(6)) {
            case 0 -> "%s AND (%s OR %s)".formatted(name(), name(), name());
            case 1 -> "\"%s %s\"".formatted(name(), name());
            case 2 -> "speaker:%s".formatted(name());
            case 3 -> "%s AND %s NOT %s".formatted(name(), name(), name());
            case 4 -> "outlet:%s AND claim:(%s %s)".formatted(name(), name(), name());
            default -> "%s AND %s*".formatted(name(), name());
        };
    }

    private Notice notice() {
        return Notices.saying(
                IntStream.range(0, 30).mapToObj(number -> word()).collect(Collectors.joining(" ")));
    }

    /** By Zipf's law: the tenth is a tenth as common as the first. */
    private String word() {
        return word((int) Math.pow(WORDS, random.nextDouble()));
    }

    /** What is watched is rarer than "said" and "government": whom and what the news is about. */
    private String name() {
        return word((int) (COMMON * Math.pow((double) WORDS / COMMON, random.nextDouble())));
    }

    private static String word(int rank) {
        return "word" + rank + "x";
    }
}
