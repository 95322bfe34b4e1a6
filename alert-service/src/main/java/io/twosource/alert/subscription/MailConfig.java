package io.twosource.alert.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether subscriptions may ask for e-mail. */
@ConfigMapping(prefix = "twosource.mail")
public interface MailConfig {

    /** Whether there is a mail server that takes it. */
    @WithDefault("false")
    boolean enabled();
}
