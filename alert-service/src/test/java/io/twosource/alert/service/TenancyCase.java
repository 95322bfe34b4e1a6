package io.twosource.alert.service;

import io.twosource.alert.service.ApiDocument.Documented;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What another newsroom gets that asks for something of the desk's: one case for each operation.
 * Who adds an operation says here what others get of it.
 */
enum TenancyCase {
    /** 404, as if it did not exist. */
    CONCEALED(
            "listNewsrooms",
            "getNewsroom",
            "putNewsroom",
            "deleteNewsroom",
            "createToken",
            "listTokens",
            "revokeToken",
            "getQuota",
            "putQuota",
            "listDeadLetters",
            "getDeadLetter",
            "redriveDeadLetter",
            "getAlertTopic",
            "deleteAlertTopic",
            "previewAlertTopic",
            "getAlertTopicFeed",
            "listAlerts",
            "streamAlerts",
            "getSubscription",
            "replaceSubscription",
            "unsubscribe",
            "pauseSubscription",
            "resumeSubscription",
            "rotateSecret",
            "silenceClaim",
            "unsilenceClaim",
            "testSubscription",
            "askForConfirmation",
            "replaySubscription",
            "getEndpointHealth",
            "listDeliveries",
            "getDelivery",
            "retryDelivery"),

    /** What is its own, and no word of the desk's. */
    ITS_OWN(
            "listAlertTopics",
            "subscribe",
            "listSubscriptions",
            "getClaimMarks",
            "listMarks",
            "getPrecision",
            "exportExamples",
            "createLoginLink"),

    /** What is nobody's: claims are the same to all. */
    SHARED("searchClaims", "getClaim", "getClaimTimeline", "getClaimStates", "exportClaim"),

    /** What its path names is the caller's own, whatever others have of that name. */
    NAMED_BY_THE_CALLER(
            "putAlertTopic",
            "markClaimHandled",
            "unmarkClaimHandled",
            "pinClaim",
            "unpinClaim",
            "muteClaim",
            "unmuteClaim",
            "noteClaim",
            "removeNote",
            "judgeAlertWrong",
            "recallJudgement"),

    /** What whoever has the link may do: it stands in place of a token. */
    BY_LINK("showConfirmation", "confirmEndpoint");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it.
    private final Set<String> operations;

    TenancyCase(String... operations) {
        this.operations = Set.of(operations);
    }

    /** Of an operation, which must have one. */
    static TenancyCase of(Documented operation) {
        return Arrays.stream(values())
                .filter(one -> one.operations.contains(operation.id()))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("say what other newsrooms get of " + operation));
    }

    /** All that have one. */
    static Set<String> operations() {
        return Arrays.stream(values())
                .flatMap(one -> one.operations.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
