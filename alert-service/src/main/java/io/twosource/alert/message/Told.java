package io.twosource.alert.message;

import io.twosource.alert.notice.Notice;
import java.util.List;
import java.util.Set;

/**
 * A notice for one newsroom.
 *
 * @param alertTopics names of those that it matches and that the newsroom asks for
 */
public record Told(Notice notice, List<String> alertTopics) {

    public Told {
        alertTopics = alertTopics.stream().sorted().toList();
    }

    /** With those of the matching alert topics that are asked for. */
    public static Told of(Notice notice, List<String> matching, Set<String> asked) {
        return new Told(notice, matching.stream().filter(asked::contains).toList());
    }
}
