package io.twosource.alert.desk.subscription;

/** What a page says after a button was pressed. */
final class Done {

    private Done() {}

    /** In a sentence; nothing else than what there is comes out of an address. */
    static String sentence(String done, int count) {
        return switch (done) {
            case "saved" -> "Saved.";
            case "backfilled" ->
                    count == 1
                            ? "Saved. 1 alert of the time before comes first."
                            : "Saved. %d alerts of the time before come first.".formatted(count);
            case "paused" -> "Paused: alerts wait until it is resumed.";
            case "resumed" -> "Resumed: what waited is sent.";
            case "asked" -> "Its owner was asked once more.";
            case "tested" -> "A test is on its way; it is listed below once it was tried.";
            case "replayed" ->
                    count == 1
                            ? "1 delivery is sent again."
                            : count + " deliveries are sent again.";
            default -> "";
        };
    }
}
