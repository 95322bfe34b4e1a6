package io.twosource.ingest.lookup;

import io.twosource.ingest.access.Mandate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where the story at an address went.
 *
 * @param articles more than one where several outlets gave it
 * @param refused what was not taken in from there, and why
 */
public record AddressReport(String url, List<ArticleReport> articles, List<RefusedReport> refused) {

    public AddressReport {
        articles = List.copyOf(articles);
        refused = List.copyOf(refused);
    }

    /** Both together, as two replicas know them. */
    AddressReport and(AddressReport other) {
        return new AddressReport(
                url,
                Stream.concat(articles.stream(), other.articles.stream()).distinct().toList(),
                Stream.concat(refused.stream(), other.refused.stream()).distinct().toList());
    }

    AddressReport with(UnaryOperator<ArticleReport> completion) {
        return new AddressReport(url, articles.stream().map(completion).toList(), refused);
    }

    /** What of it {@code mandate} reaches. */
    AddressReport within(Mandate mandate) {
        return new AddressReport(
                url,
                articles.stream().filter(article -> article.isFor(mandate)).toList(),
                refused.stream().filter(one -> one.isFor(mandate)).toList());
    }

    boolean hasNothing() {
        return articles.isEmpty() && refused.isEmpty();
    }
}
