package io.twosource.alert.confirmation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How endpoints' owners are asked whether they want to be sent alerts. */
@ConfigMapping(prefix = "twosource.confirmation")
public interface ConfirmationConfig {

    /** Whether webhooks' are; of e-mail addresses they always are. */
    @WithDefault("true")
    boolean webhooks();

    /** Where people reach this service: links in mails begin with it. */
    Optional<URI> url();

    /** For how long an answer is good, and alerts wait for it. */
    @WithDefault("3d")
    Duration validFor();

    /** How often a newsroom may ask one endpoint's owner in a day, at each replica. */
    @WithDefault("5")
    int perDay();
}
