package io.twosource.alert.notice;

/**
 * What a notice says in front of its claim: what somebody has just done, as far as it goes with
 * where the claim stands now. Nothing is called confirmed for one source, or while it is disputed.
 */
public final class Headline {

    private Headline() {}

    /** {@code Confirmed by one source}, to be followed by the claim. */
    public static String of(Notice notice) {
        return switch (notice.kind()) {
            case REPORTED -> isDisputed(notice) ? "Reported, and disputed" : "Reported";
            case CONFIRMED -> confirmed(notice.after().status());
            case DENIED -> isDisputed(notice) ? "Disputed, and denied by one more" : "Denied";
            case DECLINED -> "No comment";
            case DISPUTED -> "Disputed";
            case REVERSED -> reversed(notice.cause().side());
            case WITHDRAWN -> withdrawn(notice.after().status());
        };
    }

    private static boolean isDisputed(Notice notice) {
        return notice.after().status() == ClaimStatus.DISPUTED;
    }

    private static String confirmed(ClaimStatus now) {
        return switch (now) {
            case CONFIRMED -> "Confirmed";
            case DISPUTED -> "Disputed, and confirmed by one more";
            case REPORTED, DENIED, WITHDRAWN -> "Confirmed by one source";
        };
    }

    private static String reversed(Side now) {
        return switch (now) {
            case FOR -> "Changed sides, now for it";
            case AGAINST -> "Changed sides, now against it";
            case NEITHER -> "Taken back";
        };
    }

    private static String withdrawn(ClaimStatus now) {
        return switch (now) {
            case REPORTED -> "A statement withdrawn, still reported";
            case CONFIRMED -> "A statement withdrawn, still confirmed";
            case DENIED -> "A statement withdrawn, what stands is denied";
            case DISPUTED -> "A statement withdrawn, still disputed";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
