package io.twosource.alert.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.alert.mail.Mail;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.operation.Operation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the news says stays in its place, whatever it consists of. */
class HostileTextTest {

    private static final DeskLinks DESK =
            new DeskLinks(Optional.of(URI.create("https://desk.example/")));

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}&&[^\n]]");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News\r\nBcc: all@desk.example\r\n\r\nbody",
                "News\nDenied: the bank is bankrupt",
                "News\u0085Denied\u2028Denied\u2029Denied\u000bDenied\fDenied",
                "News\u0000\u001b[2J\u0007\u007f",
                "News\u202egnorw\u2066x\u2069\u200f\ufeff",
                "\n\r\t "
            })
    void newsAddsNoLinesAndNoControlCharacters(String text) throws JsonProcessingException {
        Told told = Told.of(Notices.saying(text), List.of("karabakh"), DESK);
        Told plain = Told.of(Notices.saying("News"), List.of("karabakh"), DESK);

        String slack = slack(Forms.SLACK.alert(told, 1));
        Mail mail = Mail.read(Forms.EMAIL.alert(told, 1));

        assertThat(slack).doesNotContainPattern(CONTROL);
        assertThat(slack.lines())
                .hasSameSizeAs(slack(Forms.SLACK.alert(plain, 1)).lines().toList());
        assertThat(mail.subject()).doesNotContainPattern(CONTROL).doesNotContain("\n");
        assertThat(mail.text()).doesNotContainPattern(CONTROL);
        assertThat(mail.text().lines())
                .hasSameSizeAs(Mail.read(Forms.EMAIL.alert(plain, 1)).text().lines().toList());
    }

    @Test
    void peopleAreLinkedToTheClaimsPage() throws JsonProcessingException {
        Told told = Told.of(Notices.saying("News"), List.of("karabakh"), DESK);

        assertThat(slack(Forms.SLACK.alert(told, 1)))
                .endsWith("\n<https://desk.example/desk/claims/c|All that is said on it>");
        assertThat(Mail.read(Forms.EMAIL.alert(told, 1)).text())
                .endsWith("\nAll that is said on it\nhttps://desk.example/desk/claims/c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the feed\r\nBcc: all@desk.example", "the feed\u2028\u0007"})
    void norDoWhatOperatorsAreTold(String text) throws JsonProcessingException {
        Operation operation =
                new Operation("feed", Operation.FEED_FAILING, text, Notices.NOON, null);

        assertThat(slack(Forms.SLACK.operation(operation, 1)).lines()).hasSize(1);
        assertThat(Mail.read(Forms.EMAIL.operation(operation, 1)).text().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"News\r\nBcc: all@desk.example", "News\u0000\u2028"})
    void aSubjectOfOldIsOneLineToo(String subject) {
        String body = JSON.createObjectNode().put("subject", subject).put("text", "x").toString();

        assertThat(Mail.read(body).subject()).startsWith("News ").doesNotContainPattern(CONTROL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ֆ👩\u200d🚒 наступление", "naïve – “quoted”"})
    void whatIsWrittenSoStays(String text) {
        Told told = Told.of(Notices.saying(text), List.of("karabakh"), DESK);

        assertThat(Mail.read(Forms.EMAIL.alert(told, 1)).subject())
                .isEqualTo("Disputed, and denied by one more: " + text);
    }

    private static String slack(String body) throws JsonProcessingException {
        return JSON.readTree(body).path("text").asText();
    }
}
