package io.twosource.alert.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a notice in Kafka to a newsroom's mailbox. */
@QuarkusTest
@QuarkusTestResource(value = KafkaForTests.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = MailForTests.class, restrictToAnnotatedClass = true)
@NullUnmarked // The mail server is given by its resource.
class MailTest {

    /** A new broker makes the share groups' topic first; who came too early waits half a minute. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private static final Pattern LINK =
            Pattern.compile("https://alerts\\.twosource\\.example(/confirmations/\\S+)");

    @Inject RecordWriter writer;

    private GreenMail mailbox;

    void received(GreenMail server) {
        mailbox = server;
    }

    @BeforeEach
    void prepare() {
        Api.waitUntilReady();
        Api.putTopic("karabakh", "karabakh AND peacekeepers").then().statusCode(200);
    }

    @Test
    void anAddressIsSentNothingButAQuestionUntilItsOwnerAgrees()
            throws MessagingException, IOException {
        String id = subscribe("asked@desk.example");
        raise();
        MimeMessage question =
                await().atMost(SOON)
                        .until(() -> last("asked@desk.example"), Optional::isPresent)
                        .orElseThrow();
        assertThat(question.getSubject()).isEqualTo("Do you want to be sent news alerts?");
        assertThat(confirmation(id)).isEqualTo("unconfirmed");
        String link = link(question);

        given().auth().none().get(link).then().statusCode(200).body(containsString("<form"));
        assertThat(confirmation(id)).isEqualTo("unconfirmed");
        assertThat(sent("asked@desk.example")).hasSize(1);
        given().auth().none().post(link).then().statusCode(200);

        assertThat(confirmation(id)).isEqualTo("confirmed");
        given().auth().none().post(link).then().statusCode(200);
        await().atMost(SOON).until(() -> sent("asked@desk.example").size() == 2);
        MimeMessage mail = last("asked@desk.example").orElseThrow();
        assertThat(mail.getSubject()).startsWith("Confirmed: Russia has started to withdraw");
        assertThat(mail.getContent().toString()).contains("Peskov", "JAMnews");
        Api.unsubscribe(id);
    }

    @Test
    void whatItsNewsroomHasHadConfirmedIsNotAskedForAgain() throws MessagingException, IOException {
        String first = subscribe("twice@desk.example");
        confirm("twice@desk.example");

        String second = subscribe("twice@desk.example");

        assertThat(confirmation(second)).isEqualTo("confirmed");
        moveTo(second, "elsewhere@desk.example");
        assertThat(confirmation(second)).isEqualTo("unconfirmed");
        Api.unsubscribe(first);
        Api.unsubscribe(second);
    }

    @Test
    void aLinkOfOneAddressConfirmsNoOther() throws MessagingException, IOException {
        String id = subscribe("mine@desk.example");
        await().atMost(SOON).until(() -> last("mine@desk.example").isPresent());
        String link = link(last("mine@desk.example").orElseThrow());

        moveTo(id, "yours@desk.example");

        given().auth().none().post(link).then().statusCode(404);
        given().auth().none().post(link.replaceFirst(".$", "~")).then().statusCode(404);
        assertThat(confirmation(id)).isEqualTo("unconfirmed");
        Api.unsubscribe(id);
    }

    @Test
    void aHeadlineAddsNoHeaderToAMail() throws MessagingException, IOException {
        String id = subscribe("hostile@desk.example");
        confirm("hostile@desk.example");
        String notice = UUID.randomUUID().toString();

        writer.write(
                        Topics.NOTICES,
                        notice,
                        AvroNotices.confirmed(
                                notice,
                                "claim-hostile",
                                "Karabakh peacekeepers\r\nBcc: all@desk.example\r\n\r\nleave",
                                Instant.now()))
                .join();

        await().atMost(SOON).until(() -> sent("hostile@desk.example").size() == 2);
        MimeMessage mail = last("hostile@desk.example").orElseThrow();
        assertThat(mail.getSubject())
                .isEqualTo("Confirmed: Karabakh peacekeepers Bcc: all@desk.example leave");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        Api.unsubscribe(id);
    }

    private static String subscribe(String address) {
        return Api.post(to(address)).then().statusCode(201).extract().path("subscriptionId");
    }

    private static void moveTo(String id, String address) {
        given().contentType("application/json")
                .body(to(address))
                .put("/v1/subscriptions/" + id)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> to(String address) {
        return Map.of("alertTopics", List.of("karabakh"), "email", Map.of("address", address));
    }

    private void confirm(String address) throws MessagingException, IOException {
        await().atMost(SOON).until(() -> last(address).isPresent());
        given().auth().none().post(link(last(address).orElseThrow())).then().statusCode(200);
    }

    private static String confirmation(String id) {
        return RestAssured.get("/v1/subscriptions/" + id).path("confirmation");
    }

    private void raise() {
        String id = UUID.randomUUID().toString();
        writer.write(Topics.NOTICES, id, AvroNotices.withdrawalConfirmed(id, Instant.now())).join();
    }

    private Optional<MimeMessage> last(String address) throws MessagingException {
        List<MimeMessage> sent = sent(address);
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
    }

    private List<MimeMessage> sent(String address) throws MessagingException {
        List<MimeMessage> sent = new ArrayList<>();
        for (MimeMessage mail : mailbox.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                sent.add(mail);
            }
        }
        return sent;
    }

    /** The path of the link in a mail. */
    private static String link(MimeMessage mail) throws MessagingException, IOException {
        Matcher link = LINK.matcher(mail.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
