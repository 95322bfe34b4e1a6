package io.twosource.ingest.item;

import io.twosource.ingest.fetch.Fetched;

/** What came of a wish for a page. */
sealed interface PageAnswer {

    /** Its host was asked. */
    record Asked(Fetched outcome) implements PageAnswer {}

    /** Nobody was asked, this time. */
    record NotAsked(String reason) implements PageAnswer {}
}
