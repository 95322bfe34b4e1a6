package io.twosource.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What one request led to; a redirect is a reply like any other. */
sealed interface Reply {

    /** An answer; {@code location} where it sends us elsewhere. */
    record Received(
            int status, Optional<String> location, AnswerHeaders headers, Body body, Instant at)
            implements Reply {

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        boolean isRedirect() {
            return switch (status) {
                case 301, 302, 303, 307, 308 -> true;
                default -> false;
            };
        }

        boolean isPermanent() {
            return status == 301 || status == 308;
        }

        /** Until when the whole host is to be left alone (RFC 6585, 4; RFC 9110, 15.6.4). */
        Optional<Instant> hold() {
            return status == 429 || status == 503 ? headers.retryAfter() : Optional.empty();
        }

        /** The address that it redirects to. */
        Optional<URI> target(URI from) {
            return location.flatMap(to -> Target.resolve(from, to));
        }
    }

    /** It ended before there was an answer. */
    record Failed(Fetched outcome) implements Reply {}
}
