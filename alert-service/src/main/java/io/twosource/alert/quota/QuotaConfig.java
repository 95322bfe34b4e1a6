package io.twosource.alert.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a newsroom may have and do, unless operators have given it limits of its own. */
@ConfigMapping(prefix = "twosource.quota")
public interface QuotaConfig {

    @WithDefault("500")
    int alertTopics();

    @WithDefault("500")
    int subscriptions();

    @WithDefault("200")
    int tokens();

    /** Claims that have marks, which every replica holds in memory. */
    @WithDefault("10000")
    int marks();

    /** Event streams that are open, at each replica. */
    @WithDefault("100")
    int streams();

    /** A minute, at each replica; as with all that follow. */
    @WithDefault("30")
    int previews();

    /** Of claims, a minute. */
    @WithDefault("300")
    int searches();

    /** A minute. */
    @WithDefault("10")
    int replays();

    /** Deliveries that are sent on request, a minute: by replays, retries, tests, backfills. */
    @WithDefault("10000")
    int resends();

    /** A minute: each is a message to somebody who may not have asked for it. */
    @WithDefault("20")
    int confirmations();

    /** Webhooks and mails a second. More are bursts of news, which wait rather than are lost. */
    @WithDefault("100")
    int deliveries();
}
