package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.schemas.Topics;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a notice in Kafka to a newsroom's mailbox. */
@QuarkusTest
@QuarkusTestResource(value = KafkaForTests.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = MailForTests.class, restrictToAnnotatedClass = true)
@NullUnmarked // The mail server is given by its resource.
class MailTest {

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
    void aNoticeReachesAMailbox() throws MessagingException, IOException {
        Api.post(
                        Map.of(
                                "alertTopics", List.of("karabakh"),
                                "email", Map.of("address", "desk@desk.example")))
                .then()
                .statusCode(201);
        String id = UUID.randomUUID().toString();

        writer.write(Topics.NOTICES, id, AvroNotices.withdrawalConfirmed(id, Instant.now())).join();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> mailbox.getReceivedMessages().length > 0);
        MimeMessage mail = mailbox.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("desk@desk.example");
        assertThat(mail.getSubject()).startsWith("Confirmed: Russia has started to withdraw");
        assertThat(mail.getContent().toString()).contains("Peskov", "JAMnews");
    }
}
