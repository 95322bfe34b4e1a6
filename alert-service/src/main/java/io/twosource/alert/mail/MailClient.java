package io.twosource.alert.mail;

import io.quarkus.mailer.Mailer;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.Outcome;
import jakarta.inject.Singleton;

/** Sends deliveries as e-mails, each under its delivery's id. Blocks. Thread-safe. */
@Singleton
public class MailClient {

    private static final int OK = 250;

    private final Mailer mailer;

    MailClient(Mailer mailer) {
        this.mailer = mailer;
    }

    /** One attempt at a delivery. */
    public Outcome send(String address, Delivery delivery) {
        Mail mail = Mail.read(delivery.body());
        try {
            mailer.send(
                    io.quarkus.mailer.Mail.withText(
                                    address, EncodedWords.of(mail.subject()), mail.text())
                            .addHeader("X-Twosource-Delivery", delivery.id()));
            return new Outcome.Delivered(OK, "");
        } catch (RuntimeException e) {
            // The mailer has no other word for a server that refuses or is not there.
            return new Outcome.Unreachable(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
