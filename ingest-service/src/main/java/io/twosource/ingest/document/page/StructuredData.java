package io.twosource.ingest.document.page;

import java.util.Optional;

/**
 * What a page says of its article as JSON-LD (schema.org's Article and its kinds).
 *
 * @param isForPay whether it says that not everybody may read it
 */
record StructuredData(
        Optional<String> headline,
        Optional<String> name,
        Optional<String> authors,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> language,
        Optional<String> url,
        Optional<String> body,
        boolean isForPay) {

    static final StructuredData NONE =
            new StructuredData(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    /**
     * The headline, unless it is the name that the page's title begins with, as in encyclopedias.
     */
    Optional<String> title(String pageTitle) {
        boolean named = name.filter(pageTitle::startsWith).isPresent();
        boolean headed = headline.filter(pageTitle::contains).isPresent();
        return named && !headed ? name : headline.or(() -> name);
    }
}
