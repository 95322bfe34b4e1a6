package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/**
 * A webhook as the newsroom got it.
 *
 * @param verified whether its signature and time stamp are right
 * @param headers those of Standard Webhooks
 */
record ReceivedWebhook(
        Instant receivedAt, boolean verified, Map<String, String> headers, JsonNode body) {}
