package io.twosource.ingest.document.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page shows of an article that not everybody may read (schema.org's {@code
 * isAccessibleForFree}): as a rule some of it, then an offer, and after that nothing but offers.
 */
final class PayWall {

    private static final Pattern OFFER =
            Pattern.compile(
                    "(?i)^\\W*(?:subscribe|sign (?:in|up)|log ?in|register|join|become an?\\b.*subscriber"
                            + "|start your|already an? (?:subscriber|member)|to (?:continue|keep|read)"
                            + "|(?:continue|keep) reading|get unlimited|unlock|you(?:'ve|’ve| have) (?:reached|read)"
                            + "|this (?:article|content|story) is (?:for|only|available|reserved)|(?:free )?trial"
                            + "|choose (?:your|a) plan|cancel any ?time)\\b.*"
                            + "|.*(?:[€£$] ?\\d|\\d ?(?:€|euros?|dollars?|pounds?)).{0,30}\\b(?:month|week|year)s?\\b.*",
                    Pattern.DOTALL);

    private PayWall() {}

    /**
     * What of the text is the article's.
     *
     * @param headings of the page: some are offers already
     * @return empty where the page is but an offer
     */
    static Optional<String> shown(String text, Stream<String> headings) {
        if (headings.anyMatch(PayWall::isOffer)) {
            return Optional.empty();
        }
        List<String> paragraphs = List.of(text.split("\n\n"));
        List<String> own = paragraphs.stream().filter(one -> !isOffer(one)).toList();
        if (own.size() * 2 <= paragraphs.size()) {
            return Optional.empty();
        }
        List<String> first = paragraphs.stream().takeWhile(one -> !isOffer(one)).toList();
        // Where more of it follows, it is all there, with an offer in between.
        boolean isCutOff = length(own) < 2 * length(first);
        return Optional.of(String.join("\n\n", isCutOff ? first : own));
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private static boolean isOffer(String paragraph) {
        return OFFER.matcher(paragraph).matches();
    }
}
