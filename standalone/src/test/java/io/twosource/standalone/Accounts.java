package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.avro.Alert;
import io.twosource.avro.Article;
import io.twosource.avro.ArticleSource;
import io.twosource.avro.ArticleStatements;
import io.twosource.avro.Claim;
import io.twosource.avro.Notice;
import io.twosource.schemas.Topics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was taken in, held against what came of it. */
record Accounts(
        List<Article> articles,
        List<ArticleStatements> statements,
        List<Claim> claims,
        List<Notice> notices,
        List<Alert> alerts,
        List<ReceivedWebhook> webhooks) {

    /** At-least-once shows: of a hundred webhooks one may come twice, under the same id. */
    private static final double MOST_TWICE = 0.01;

    static Accounts of(Records records, Traffic traffic) {
        return new Accounts(
                records.all(Topics.ARTICLES),
                records.all(Topics.STATEMENTS),
                records.latest(Topics.CLAIMS),
                records.all(Topics.NOTICES),
                records.all(Topics.ALERTS),
                traffic.webhooks());
    }

    /** Nothing is lost, and nothing stands in a topic twice. */
    void balance(Set<String> taken) {
        assertThat(versions()).doesNotHaveDuplicates().hasSameSizeAs(taken);
        assertThat(articles).extracting(Article::getArticleId).containsAll(taken);
        assertThat(read()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(versions());
        assertThat(claims.stream().mapToInt(claim -> claim.getState().getStatements()).sum())
                .isEqualTo(statements.stream().mapToInt(read -> read.getStatements().size()).sum());
        assertThat(noticeIds()).doesNotHaveDuplicates();
        assertThat(alerts).extracting(Alert::getAlertId).doesNotHaveDuplicates();
        assertThat(told()).containsAll(noticeIds());
        assertThat(twice()).isLessThanOrEqualTo((int) (webhooks.size() * MOST_TWICE));
    }

    /** In a line, for whoever runs it. */
    String figures() {
        return "%d articles, %d notices, %d webhooks, %d of them twice"
                .formatted(articles.size(), notices.size(), webhooks.size(), twice());
    }

    private List<String> versions() {
        return articles.stream().map(a -> a.getArticleId() + ' ' + a.getVersion()).toList();
    }

    private List<String> read() {
        return statements.stream()
                .map(ArticleStatements::getArticle)
                .map(Accounts::version)
                .toList();
    }

    private static String version(ArticleSource article) {
        return article.getArticleId() + ' ' + article.getVersion();
    }

    private List<String> noticeIds() {
        return notices.stream().map(Notice::getNoticeId).toList();
    }

    private Set<String> told() {
        Set<String> told = new HashSet<>();
        webhooks.forEach(webhook -> told.add(webhook.body().at("/data/noticeId").asText()));
        return told;
    }

    private int twice() {
        Set<String> ids = new HashSet<>();
        webhooks.forEach(webhook -> ids.add(webhook.headers().getOrDefault("webhook-id", "")));
        return webhooks.size() - ids.size();
    }
}
