package io.twosource.alert.recent;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import io.twosource.alert.message.AlertBody;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Alerts, newest first.
 *
 * @param alerts each as the body of a webhook
 * @param next where the page after this one begins; absent on the last
 */
public record AlertPage(
        @Schema(implementation = AlertBody[].class) List<RawValue> alerts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
