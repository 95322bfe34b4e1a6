package io.twosource.alert.service;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail server. */
public class MailForTests implements QuarkusTestResourceLifecycleManager {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()),
                "quarkus.mailer.from", "alerts@twosource.example",
                "twosource.mail.enabled", "true");
    }

    @Override
    public void inject(Object test) {
        if (test instanceof MailTest mail) {
            mail.received(server);
        }
    }

    @Override
    public void stop() {
        server.stop();
    }
}
