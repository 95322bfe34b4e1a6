package io.twosource.alert.message;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where alerts say that the desk is. */
@ConfigMapping(prefix = "twosource.desk")
public interface DeskConfig {

    /** Where people reach this service: alerts link to {@code /desk/} below it, if it is set. */
    Optional<URI> url();
}
