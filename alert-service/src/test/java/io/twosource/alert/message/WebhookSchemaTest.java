package io.twosource.alert.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.operation.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bodies are what docs/webhook.schema.json says. */
class WebhookSchemaTest {

    private static final DeskLinks DESK =
            new DeskLinks(Optional.of(URI.create("https://desk.example/")));

    private final StandardBodies bodies = new StandardBodies();
    private final JsonSchema schema;

    WebhookSchemaTest() throws IOException {
        schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("../docs/webhook.schema.json")));
    }

    @Test
    void anAlertFits() {
        fits(bodies.alert(told(Notices.withdrawalConfirmed()), 1));
        fits(bodies.alert(told(Notices.withdrawalReported()), 2));
        fits(bodies.alert(told(Notices.withdrawalDisputed()), 3));
        fits(bodies.alert(told(Notices.withdrawn())));
    }

    @Test
    void soDoDigestsOperationsAndTests() {
        fits(bodies.digest(List.of(told(Notices.withdrawalDisputed())), 4));
        fits(bodies.operation(operation(), 5));
        fits(bodies.operation(change(), 6));
        fits(bodies.test(Notices.NOON));
    }

    @Test
    void soDoesAskingAnEndpointToConfirm() {
        fits(bodies.invitation(invitation("0123456789abcdef".repeat(3))));
        assertThat(schema.validate(bodies.invitation(invitation("anything")), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void whatIsNoBodyDoesNot() {
        assertThat(
                        schema.validate(
                                bodies.alert(told(Notices.withdrawalConfirmed()), 1)
                                        .replace("\"cue\"", "\"queue\""),
                                InputFormat.JSON))
                .isNotEmpty();
    }

    private void fits(String body) {
        assertThat(schema.validate(body, InputFormat.JSON)).as(body).isEmpty();
    }

    private static Told told(Notice notice) {
        return Told.of(notice, List.of("karabakh"), DESK);
    }

    private static Invitation invitation(String challenge) {
        return new Invitation(challenge, "The Desk", "", Notices.NOON, Notices.NOON);
    }

    private static Operation change() {
        return new Operation(
                "desk/tok_1", "token.revoked", "Ann", Notices.NOON, null, "operators/olga");
    }

    private static Operation operation() {
        return new Operation("sub_1", Operation.ENDPOINT_OFF, "gone", Notices.NOON, null);
    }
}
