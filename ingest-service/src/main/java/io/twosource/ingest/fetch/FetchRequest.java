package io.twosource.ingest.fetch;

import java.net.URI;

/** What to fetch; answered with {@link Fetched.NotModified} where the validators still hold. */
public record FetchRequest(URI url, Purpose purpose, Validators validators) {

    public static FetchRequest feed(URI url, Validators validators) {
        return new FetchRequest(url, Purpose.FEED, validators);
    }

    public static FetchRequest page(URI url) {
        return new FetchRequest(url, Purpose.PAGE, Validators.NONE);
    }
}
