package io.twosource.alert.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is shown.
 *
 * @param secret in the answer to the request that had it made, and never again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookAnswer(
        String url,
        @Nullable String secret,
        @Schema(enumeration = {"standard", "slack"}) String form,
        int perSecond) {

    static WebhookAnswer of(Webhook webhook, @Nullable String secret) {
        return new WebhookAnswer(
                webhook.url().toString(),
                secret,
                webhook.form().name().toLowerCase(Locale.ROOT),
                webhook.perSecond());
    }

    @Override
    public String toString() {
        return "WebhookAnswer[url=" + url + "]";
    }
}
