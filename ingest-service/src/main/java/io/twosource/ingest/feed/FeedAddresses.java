package io.twosource.ingest.feed;

import io.twosource.ingest.document.Violation;
import io.twosource.ingest.feed.FeedRequest.Checked;
import io.twosource.platform.address.AddressRules;
import io.twosource.platform.address.AddressScopes;
import io.twosource.platform.address.Resolution;
import jakarta.inject.Singleton;
import java.util.List;

/** Refuses feeds of hosts that must not be visited, when they are added and not only later. */
@Singleton
class FeedAddresses {

    private final AddressRules rules;

    FeedAddresses(AddressScopes addresses) {
        this.rules = addresses.feeds();
    }

    /** A host that has no address now may have one later. */
    Checked check(Checked checked) {
        return checked instanceof Checked.Good(Feed feed)
                        && rules.resolve(feed.url().getHost())
                                instanceof Resolution.Forbidden(String reason)
                ? new Checked.Bad(List.of(new Violation("url", reason)))
                : checked;
    }
}
