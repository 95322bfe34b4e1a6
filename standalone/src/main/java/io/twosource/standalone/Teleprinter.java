package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Prints each notice as its webhook arrives: time, kind, claim, speaker and stance, outlet, words.
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
        out.printf(
                "%n%s  %s  %s%n",
                TIME.format(webhook.receivedAt()),
                webhook.body().path("type").asText(),
                webhook.verified() ? "(signature valid)" : "(SIGNATURE NOT VALID)");
        out.printf("  claim     %s%n", data.path("claim").path("text").asText());
        out.printf(
                "  %-9s %s%n",
                data.path("stance").asText().toLowerCase(Locale.ROOT), speaker(data));
        out.printf("  in        %s%n", data.path("article").path("outlet").asText());
        out.printf("  says      %s%n", oneLine(data.path("evidence").path("text").asText()));
    }

    private static String speaker(JsonNode data) {
        JsonNode name = data.path("speaker").path("name");
        return name.isTextual() ? name.asText() : "(nobody named)";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
