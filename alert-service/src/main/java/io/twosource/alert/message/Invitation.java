package io.twosource.alert.message;

import java.time.Instant;

/**
 * A question to whoever owns an endpoint.
 *
 * @param challenge for machines to echo
 * @param newsroom whose alerts are to be sent, for people
 * @param link for people to follow; empty where the channel needs none
 * @param until the link is good
 */
public record Invitation(
        String challenge, String newsroom, String link, Instant at, Instant until) {

    @Override
    public String toString() {
        return "Invitation[newsroom=" + newsroom + "]";
    }
}
