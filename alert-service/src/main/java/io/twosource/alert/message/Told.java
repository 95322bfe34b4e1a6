package io.twosource.alert.message;

import io.twosource.alert.notice.Notice;
import java.util.List;
import java.util.Optional;

/**
 * A notice for one newsroom.
 *
 * @param alertTopics names of those that it matches and that the newsroom asks for
 * @param desk the address of its claim's page; empty where the desk has none
 */
public record Told(Notice notice, List<String> alertTopics, Optional<String> desk) {

    public Told {
        alertTopics = alertTopics.stream().sorted().toList();
    }

    public static Told of(Notice notice, List<String> alertTopics, DeskLinks desk) {
        return new Told(notice, alertTopics, desk.claim(notice.claimId()));
    }
}
