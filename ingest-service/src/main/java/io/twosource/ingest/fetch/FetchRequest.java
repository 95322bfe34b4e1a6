package io.twosource.ingest.fetch;

import java.net.URI;

/**
 * What to fetch; answered with {@link Fetched.NotModified} where the validators still hold.
 *
 * @param reach which addresses may be dialled for the URL itself; for what it redirects to, those
 *     that anybody's link may lead to
 */
public record FetchRequest(URI url, Purpose purpose, Validators validators, Reach reach) {

    public static FetchRequest feed(URI url, Validators validators, Reach reach) {
        return new FetchRequest(url, Purpose.FEED, validators, reach);
    }

    public static FetchRequest page(URI url) {
        return new FetchRequest(url, Purpose.PAGE, Validators.NONE, Reach.LINKS);
    }
}
