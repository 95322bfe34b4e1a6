package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Prints each notice as its webhook arrives: time, kind, claim, where it stands now, speaker and
 * stance, outlet, words; and in a line whatever else the newsroom is told.
 */
final class Teleprinter implements Consumer<ReceivedWebhook> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    private final PrintStream out;

    Teleprinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void accept(ReceivedWebhook webhook) {
        JsonNode data = webhook.body().path("data");
        String type = webhook.body().path("type").asText();
        out.printf(
                "%n%s  %s  %s%n",
                TIME.format(webhook.receivedAt()),
                type,
                webhook.verified() ? "(signature valid)" : "(SIGNATURE NOT VALID)");
        if (type.startsWith("claim.")) {
            printClaim(data);
        } else {
            out.printf("  %s%n", data.path("detail").asText());
        }
    }

    private void printClaim(JsonNode data) {
        out.printf("  claim     %s%n", data.path("claim").path("text").asText());
        out.printf("  now       %s%n", state(data.path("claim")));
        out.printf(
                "  %-9s %s%n",
                data.path("stance").asText().toLowerCase(Locale.ROOT), speaker(data));
        out.printf("  in        %s%n", data.path("article").path("outlet").asText());
        out.printf("  says      %s%n", oneLine(data.path("evidence").path("text").asText()));
    }

    private static String state(JsonNode claim) {
        return "%s, %d for, %d against"
                .formatted(
                        claim.path("status").asText(),
                        claim.path("sourcesFor").asInt(),
                        claim.path("sourcesAgainst").asInt());
    }

    private static String speaker(JsonNode data) {
        JsonNode name = data.path("speaker").path("name");
        return name.isTextual() ? name.asText() : "(nobody named)";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
