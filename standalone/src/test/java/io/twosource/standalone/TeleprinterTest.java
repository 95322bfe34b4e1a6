package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeleprinterTest {

    private static final String BODY =
            """
            {"type": "claim.denied",
             "data": {"claim": {"text": "the bridge is closed"}, "stance": "DENIES", "speaker": SPEAKER,
                      "article": {"outlet": "The Daily"},
                      "evidence": {"text": "The mayor\\ndenied it."}}}
            """;

    @Test
    void aNoticeIsPrintedWithClaimSpeakerStanceOutletAndSentence() throws Exception {
        assertThat(printed("{\"name\": \"the mayor\"}"))
                .containsSubsequence(
                        "claim.denied",
                        "the bridge is closed",
                        "denies    the mayor",
                        "The Daily",
                        "The mayor denied it.");
    }

    @Test
    void aStatementThatNamesNobodyIsPrintedAsSuch() throws Exception {
        assertThat(printed("null")).contains("(nobody named)");
    }

    private static String printed(String speaker) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Teleprinter(out)
                .accept(
                        new ReceivedWebhook(
                                Instant.EPOCH,
                                true,
                                Map.of(),
                                Json.MAPPER.readTree(BODY.replace("SPEAKER", speaker))));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
