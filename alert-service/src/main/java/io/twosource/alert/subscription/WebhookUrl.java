package io.twosource.alert.subscription;

import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.Resolution;
import io.twosource.platform.address.WebUrl;
import java.net.URI;

/** A URL that a newsroom wants its webhooks at, or why it cannot be. */
sealed interface WebhookUrl {

    record Good(URI url) implements WebhookUrl {}

    record Bad(String reason) implements WebhookUrl {}

    /** Looks at a URL and where its host leads now; blocks on DNS. */
    static WebhookUrl check(String text, AddressRules rules) {
        return switch (WebUrl.parse(text)) {
            case WebUrl.Good(URI url) -> check(url, rules);
            case WebUrl.Bad(String reason) -> new Bad(reason);
        };
    }

    private static WebhookUrl check(URI url, AddressRules rules) {
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return new Bad("must be https://host/…, without user or fragment");
        }
        if (rules.resolve(url.getHost()) instanceof Resolution.Forbidden(String reason)) {
            return new Bad("must not be dialled: " + reason);
        }
        if ("https".equals(url.getScheme())
                || ("http".equals(url.getScheme()) && rules.isAllowed(url.getHost()))) {
            return new Good(url);
        }
        return new Bad("must be https");
    }
}
