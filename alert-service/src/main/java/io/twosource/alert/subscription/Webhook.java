package io.twosource.alert.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A channel: signed requests to a URL.
 *
 * @param secret what signs from now on
 * @param retiring secrets that it has taken the place of, and that still sign for a while
 * @param perSecond most requests a second; 0: no limit
 */
public record Webhook(
        URI url, EncryptedSecret secret, List<Retiring> retiring, Form form, int perSecond)
        implements Channel {

    /** What its body looks like. */
    public enum Form {
        /** As Standard Webhooks has it. */
        STANDARD,
        /** A text, as Slack reads it. */
        SLACK
    }

    /** A secret that signs until then, beside the one that has taken its place. */
    public record Retiring(EncryptedSecret secret, Instant until) {}

    public Webhook {
        retiring = List.copyOf(retiring);
    }

    /** The secrets that sign at a time, the newest first. */
    public Stream<EncryptedSecret> secrets(Instant at) {
        return Stream.concat(
                Stream.of(secret),
                retiring.stream().filter(old -> at.isBefore(old.until())).map(Retiring::secret));
    }

    /** The same with another's secrets. */
    Webhook signedAs(Webhook other) {
        return new Webhook(url, other.secret, other.retiring, form, perSecond);
    }

    /** The same with a new secret; the old one signs too, until then. */
    public Webhook rotated(EncryptedSecret fresh, Instant now, Instant until) {
        Stream<Retiring> still = retiring.stream().filter(old -> now.isBefore(old.until()));
        List<Retiring> old = Stream.concat(Stream.of(new Retiring(secret, until)), still).toList();
        return new Webhook(url, fresh, old, form, perSecond);
    }
}
