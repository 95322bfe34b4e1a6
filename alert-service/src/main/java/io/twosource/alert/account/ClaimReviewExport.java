package io.twosource.alert.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.alert.notice.ArticleVersion;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.Optional;

/**
 * A draft of schema.org's ClaimReview: what is claimed, by whom and where. It has no verdict, no
 * {@code reviewRating}: that, an author and an address are for whoever has checked it.
 */
final class ClaimReviewExport {

    /** Articles that are named; one for each source. */
    private static final int MOST_APPEARANCES = 50;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ClaimReviewExport() {}

    /**
     * @param desk the claim's page, if it has an address
     */
    static JsonNode of(ClaimAccount account, Optional<String> desk) {
        ObjectNode review =
                JSON.objectNode()
                        .put("@context", "https://schema.org")
                        .put("@type", "ClaimReview")
                        .put("creativeWorkStatus", "Draft")
                        .put("claimReviewed", account.text());
        desk.ifPresent(page -> review.put("isBasedOn", page));
        review.set("itemReviewed", claim(account));
        return review;
    }

    private static ObjectNode claim(ClaimAccount account) {
        ObjectNode claim = JSON.objectNode().put("@type", "Claim").put("name", account.text());
        account.on(Stand.FOR).stream()
                .findFirst()
                .map(first -> first.statements().getFirst().said())
                .ifPresent(first -> claim.set("author", author(first)));
        account.timeline().stream()
                .findFirst()
                .map(first -> article(first.said().article()))
                .ifPresent(first -> claim.set("firstAppearance", first));
        ArrayNode appearances = claim.putArray("appearance");
        account.positions().stream()
                .map(position -> position.latest().said().article())
                .distinct()
                .limit(MOST_APPEARANCES)
                .map(ClaimReviewExport::article)
                .forEach(appearances::add);
        return claim;
    }

    private static ObjectNode author(Statement said) {
        Speaker speaker = said.speaker();
        if (speaker == null || speaker.name().equals(speaker.organisation())) {
            return organisation(Voices.name(said));
        }
        ObjectNode person = JSON.objectNode().put("@type", "Person").put("name", speaker.name());
        if (speaker.role() != null) {
            person.put("jobTitle", speaker.role());
        }
        if (speaker.organisation() != null) {
            person.set("affiliation", organisation(speaker.organisation()));
        }
        return person;
    }

    private static ObjectNode article(ArticleVersion article) {
        ObjectNode node =
                JSON.objectNode()
                        .put("@type", "NewsArticle")
                        .put("headline", article.title())
                        .put("url", article.url())
                        .put("datePublished", article.published().toString())
                        .put("inLanguage", article.language());
        node.set("publisher", organisation(article.outlet()));
        return node;
    }

    private static ObjectNode organisation(String name) {
        return JSON.objectNode().put("@type", "Organization").put("name", name);
    }
}
