/**
 * Feeds that hubs push to us as they change (WebSub, W3C Recommendation of 2018): a hub that a feed
 * names is asked to, proves that it will, and signs what it sends. Polling goes on, only more
 * seldom: a hub that is silent costs time and nothing else.
 */
@NullMarked
package io.twosource.ingest.websub;

import org.jspecify.annotations.NullMarked;
