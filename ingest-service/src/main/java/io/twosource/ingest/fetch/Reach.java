package io.twosource.ingest.fetch;

/** On whose word something is fetched: decides which addresses may be dialled for it. */
public enum Reach {
    /** An operator's, who wrote this very URL. */
    FEEDS,
    /** A stranger's: a feed's item, a page or a redirect has it. */
    LINKS
}
