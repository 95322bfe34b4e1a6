package io.twosource.alert.live;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.recent.Alert;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The newest alerts of each newsroom, in memory: what its desk shows at once, from any replica. Of
 * a newsroom no more than {@code most}, of all no more than {@code mostInAll}, taken from those
 * that have most. Not thread-safe.
 */
final class AlertBoard {

    private static final Comparator<PostedAlert> NEWEST_FIRST =
            Comparator.comparing((PostedAlert posted) -> posted.notice().at())
                    .thenComparing(posted -> posted.notice().id())
                    .reversed();

    private final int most;
    private final int mostInAll;
    private final Map<NewsroomId, SequencedMap<String, PostedAlert>> byNewsroom = new HashMap<>();
    private int size;

    AlertBoard(int most, int mostInAll) {
        this.most = most;
        this.mostInAll = mostInAll;
    }

    void post(Alert alert) {
        SequencedMap<String, PostedAlert> own =
                byNewsroom.computeIfAbsent(alert.topic().newsroom(), _ -> new LinkedHashMap<>());
        Notice notice = alert.notice();
        PostedAlert known = own.get(notice.id());
        if (known == null) {
            known = new PostedAlert(notice, List.of(), newerThan(notice, own));
            own.replaceAll(
                    (_, other) -> other.isOvertakenBy(notice) ? other.overtaken(notice) : other);
            size++;
        }
        own.put(notice.id(), known.matchedBy(alert.topic().name()));
        trim(own);
    }

    /** What a newsroom was alerted to, newest first. */
    List<PostedAlert> of(NewsroomId newsroom) {
        return own(newsroom).values().stream().sorted(NEWEST_FIRST).toList();
    }

    /** One notice of a newsroom's, and after it those that it has overtaken. */
    List<PostedAlert> changedBy(NewsroomId newsroom, Notice notice) {
        return own(newsroom).values().stream()
                .filter(
                        posted ->
                                posted.notice().id().equals(notice.id())
                                        || posted.overtakenBy().filter(notice::equals).isPresent())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Map<String, PostedAlert> own(NewsroomId newsroom) {
        return byNewsroom.getOrDefault(newsroom, new LinkedHashMap<>());
    }

    private static Optional<Notice> newerThan(Notice notice, Map<String, PostedAlert> own) {
        return own.values().stream()
                .map(PostedAlert::notice)
                .filter(other -> other.claimId().equals(notice.claimId()))
                .filter(other -> other.at().isAfter(notice.at()))
                .max(Comparator.comparing(Notice::at));
    }

    private void trim(SequencedMap<String, PostedAlert> own) {
        if (own.size() > most) {
            own.pollFirstEntry();
            size--;
        }
        if (size > mostInAll) {
            byNewsroom.values().stream()
                    .max(Comparator.comparingInt(Map::size))
                    .ifPresent(SequencedMap::pollFirstEntry);
            size--;
        }
    }
}
