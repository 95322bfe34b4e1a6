package io.twosource.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How a visit ended. */
public sealed interface Fetched {

    /**
     * The server answered, with whatever status.
     *
     * @param finalUri after all redirects
     * @param movedForGood where to go in future, as far as every redirect to there was permanent
     * @param body empty unless the status is 2xx
     */
    record Answered(
            int status,
            URI finalUri,
            Optional<URI> movedForGood,
            AnswerHeaders headers,
            Body body,
            Instant at)
            implements Fetched {

        /** Whether the body is what was asked for. */
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /** Nothing new since the validators were given. */
    record NotModified(URI finalUri, Optional<URI> movedForGood, AnswerHeaders headers, Instant at)
            implements Fetched {}

    /** The server says that it will never be there again (410). */
    record Gone(URI finalUri) implements Fetched {}

    /** We did not ask, for a reason that time alone does not mend. */
    record Refused(Rule rule, String reason) implements Fetched {}

    /** We did not ask yet: the host wants to be left alone, or others wait for it too. */
    record PutOff(Instant until) implements Fetched {}

    /** The answer is larger than we take. */
    record TooLarge(String reason) implements Fetched {}

    /** The answer did not end in time. */
    record TooSlow(Duration limit) implements Fetched {}

    /** Nobody answered, or not in HTTP. */
    record Unreachable(String reason) implements Fetched {}

    /** What forbids a visit. */
    enum Rule {
        /** It is no http or https URL. */
        SCHEME,
        /** It leads to an address that is not public. */
        ADDRESS,
        ROBOTS,
        /** Too many, in a circle, or to nowhere. */
        REDIRECTS;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
