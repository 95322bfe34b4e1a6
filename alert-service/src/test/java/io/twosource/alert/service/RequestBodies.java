package io.twosource.alert.service;

import java.util.List;
import java.util.Map;

/** A body that is in order for each operation that takes one. */
final class RequestBodies {

    static final String HOOK = "http://127.0.0.1:9/hook";

    private static final Map<String, Object> BY_OPERATION =
            Map.ofEntries(
                    Map.entry("putNewsroom", Map.of("name", "The Desk")),
                    Map.entry("putQuota", Map.of("limits", Map.of("previews", 31))),
                    Map.entry("createToken", Map.of("name", "Ann", "role", "reader")),
                    Map.entry("putAlertTopic", Map.of("query", "peace")),
                    Map.entry("subscribe", wish()),
                    Map.entry("replaceSubscription", anybodysWish()),
                    Map.entry("rotateSecret", Map.of()),
                    Map.entry("previewAlertTopic", Map.of("days", 7)),
                    Map.entry("markClaimHandled", Map.of("noticeId", "notice-1")),
                    Map.entry("noteClaim", Map.of("text", "Asked the ministry")),
                    Map.entry(
                            "judgeAlertWrong",
                            Map.of("reason", "wrong-side", "statementId", "statement-1")));

    private RequestBodies() {}

    static Object of(ApiDocument.Documented operation) {
        Object body = BY_OPERATION.get(operation.id());
        if (body == null) {
            throw new AssertionError("give a body for " + operation.id() + ", " + operation);
        }
        return body;
    }

    /** In order for every newsroom that has the alert topic. */
    private static Map<String, Object> anybodysWish() {
        return Map.of("alertTopics", List.of("peace"), "stream", Map.of());
    }

    private static Map<String, Object> wish() {
        return Map.ofEntries(
                Map.entry("alertTopics", List.of("peace")),
                Map.entry("kinds", List.of("claim.denied")),
                Map.entry("languages", List.of("en")),
                Map.entry("leastSources", 2),
                Map.entry("leastOutlets", 2),
                Map.entry("leastWorth", .7),
                Map.entry("leastConfidence", .6),
                Map.entry("ignoredOutlets", List.of("The Rumour")),
                Map.entry("ignoredSpeakers", List.of("Nobody")),
                Map.entry("silencedClaims", List.of("claim-1")),
                Map.entry(
                        "quietHours",
                        Map.of(
                                "from", "22:00",
                                "until", "07:00",
                                "zone", "Europe/Prague",
                                "breaking", true)),
                Map.entry("digestMinutes", 15),
                Map.entry("webhook", Map.of("url", HOOK, "form", "slack", "perSecond", 5)));
    }
}
