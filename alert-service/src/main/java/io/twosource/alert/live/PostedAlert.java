package io.twosource.alert.live;

import io.twosource.alert.notice.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notice that a newsroom is alerted to: once, however many alert topics it matched.
 *
 * @param topics names of these, in order
 * @param overtakenBy the newest notice on its claim, where that is a later one
 */
public record PostedAlert(Notice notice, List<String> topics, Optional<Notice> overtakenBy) {

    public PostedAlert {
        topics = List.copyOf(topics);
    }

    PostedAlert matchedBy(String topic) {
        List<String> all =
                Stream.concat(topics.stream(), Stream.of(topic)).distinct().sorted().toList();
        return new PostedAlert(notice, all, overtakenBy);
    }

    /** Whether a notice tells of the same claim, and later. */
    boolean isOvertakenBy(Notice other) {
        Notice newest = overtakenBy.orElse(notice);
        return other.claimId().equals(notice.claimId()) && other.at().isAfter(newest.at());
    }

    PostedAlert overtaken(Notice by) {
        return new PostedAlert(notice, topics, Optional.of(by));
    }
}
