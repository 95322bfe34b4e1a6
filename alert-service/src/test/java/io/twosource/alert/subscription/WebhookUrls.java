package io.twosource.alert.subscription;

import io.twosource.platform.address.AddressRules;

/** Lets tests of other packages ask what may be saved. */
public final class WebhookUrls {

    private WebhookUrls() {}

    public static boolean isRefused(String url, AddressRules rules) {
        return WebhookUrl.check(url, rules) instanceof WebhookUrl.Bad;
    }
}
