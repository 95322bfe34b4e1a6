package io.twosource.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.fetch.Fetched.Answered;
import io.twosource.ingest.fetch.Fetched.Refused;
import io.twosource.ingest.fetch.Fetched.Rule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private final Site site = new Site();
    private final Visitor visitor = Visitor.hurried();

    @AfterEach
    void close() {
        visitor.close();
        site.close();
    }

    @Test
    void anAnswerComesWithWhatItSaysOfItself() {
        site.page(
                "/feed",
                """
                HTTP/1.1 200 OK
                ETag: "abc"
                Last-Modified: Wed, 17 Apr 2024 09:00:00 GMT
                Cache-Control: public, max-age=600
                Content-Type: application/rss+xml; charset=ISO-8859-1
                Link: <https://hub.example/>; rel="hub", <https://jam-news.net/feed>; rel=self
                """
                        .strip()
                        .replace("HTTP/1.1 ", "")
                        .replace("\n", "\r\n"),
                "<rss/>");

        Answered answered = answered(visitor.feed(site.at("/feed")));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body().text(StandardCharsets.UTF_8)).isEqualTo("<rss/>");
        AnswerHeaders headers = answered.headers();
        assertThat(headers.validators().etag()).contains("\"abc\"");
        assertThat(headers.validators().lastModified()).contains("Wed, 17 Apr 2024 09:00:00 GMT");
        assertThat(headers.maxAge()).contains(Duration.ofMinutes(10));
        assertThat(headers.charset()).contains(StandardCharsets.ISO_8859_1);
        assertThat(headers.linkTo("hub")).contains("https://hub.example/");
        assertThat(headers.linkTo("self")).contains("https://jam-news.net/feed");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        site.page("/feed", "304 Not Modified\r\nETag: \"abc\"", "");
        Validators validators = new Validators(Optional.of("\"abc\""), Optional.of("yesterday"));

        Fetched fetched =
                visitor.fetcher()
                        .fetch(FetchRequest.feed(site.at("/feed"), validators, Reach.FEEDS));

        assertThat(fetched).isInstanceOf(Fetched.NotModified.class);
        assertThat(site.log().getLast().fields())
                .containsEntry("if-none-match", "\"abc\"")
                .containsEntry("if-modified-since", "yesterday")
                .containsEntry("user-agent", "Twosource/1.0");
    }

    @Test
    void aMoveForGoodIsToldAsFarAsItIsForGood() {
        site.page("/old", "301 Moved Permanently\r\nLocation: /new", "");
        site.page("/new", "308 Permanent Redirect\r\nLocation: newer?x=1#top", "");
        site.page("/newer?x=1", "302 Found\r\nLocation: ?today", "");
        site.page("/newer?today", "301 Moved Permanently\r\nLocation: /caf\u00c3\u00a9 1", "");
        site.page("/caf%C3%A9%201", "200 OK", "here");

        Answered answered = answered(visitor.feed(site.at("/old")));

        assertThat(answered.finalUri()).isEqualTo(site.at("/caf%C3%A9%201"));
        assertThat(answered.movedForGood()).contains(site.at("/newer?x=1"));
    }

    @Test
    void redirectsInACircleOrWithoutEndOrToNowhereAreRefused() {
        site.page("/circle", "302 Found\r\nLocation: /circle2", "");
        site.page("/circle2", "302 Found\r\nLocation: /circle", "");
        site.page("/nowhere", "302 Found", "");
        for (int i = 0; i < 10; i++) {
            site.page("/hop" + i, "302 Found\r\nLocation: /hop" + (i + 1), "");
        }

        assertThat(rule(visitor.feed(site.at("/circle")))).isEqualTo(Rule.REDIRECTS);
        assertThat(rule(visitor.feed(site.at("/nowhere")))).isEqualTo(Rule.REDIRECTS);
        assertThat(rule(visitor.feed(site.at("/hop0")))).isEqualTo(Rule.REDIRECTS);
        assertThat(site.paths()).contains("/hop5").doesNotContain("/hop6");
    }

    @Test
    void whatLeadsInwardIsRefusedAtTheFirstUrlAndAtEachRedirect() {
        site.page("/inward", "302 Found\r\nLocation: http://127.0.0.2/admin", "");
        site.page("/metadata", "301 Moved\r\nLocation: http://169.254.169.254/latest/", "");
        site.page("/file", "302 Found\r\nLocation: file:///etc/passwd", "");

        assertThat(rule(visitor.feed(URI.create("http://10.0.0.1/")))).isEqualTo(Rule.ADDRESS);
        assertThat(rule(visitor.feed(site.at("/inward")))).isEqualTo(Rule.ADDRESS);
        assertThat(rule(visitor.page(site.at("/metadata")))).isEqualTo(Rule.ADDRESS);
        assertThat(rule(visitor.feed(site.at("/file")))).isEqualTo(Rule.SCHEME);
        assertThat(rule(visitor.feed(URI.create("http://me:secret@127.0.0.1/"))))
                .isEqualTo(Rule.SCHEME);
        assertThat(rule(visitor.feed(URI.create("mailto:desk@jam-news.net"))))
                .isEqualTo(Rule.SCHEME);
    }

    @Test
    void whatIsGoneIsGone() {
        site.page("/feed", "410 Gone", "");

        assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Fetched.Gone.class);
    }

    @Test
    void anErrorIsAnAnswerWithoutABody() {
        site.page("/feed", "500 Oops", "a long explanation");

        Answered answered = answered(visitor.feed(site.at("/feed")));

        assertThat(answered.status()).isEqualTo(500);
        assertThat(answered.isSuccess()).isFalse();
        assertThat(answered.body().bytes()).isEmpty();
    }

    @Test
    void aHostThatAsksForPatienceIsLeftAloneByAll() {
        site.page("/busy", "429 Too Many Requests\r\nRetry-After: 600", "");

        Answered answered = answered(visitor.feed(site.at("/busy")));
        Fetched other = visitor.feed(site.at("/other"));

        assertThat(answered.headers().retryAfter()).isPresent();
        assertThat(other).isInstanceOf(Fetched.PutOff.class);
        assertThat(site.paths()).doesNotContain("/other");
    }

    @Test
    void pagesHaveALimitOfTheirOwn() {
        site.page("/large", "200 OK", "x".repeat(200_000));

        assertThat(visitor.page(site.at("/large"))).isInstanceOf(Fetched.TooLarge.class);
        assertThat(visitor.feed(site.at("/large"))).isInstanceOf(Answered.class);
    }

    @Test
    void anOperatorSaysWhoWeAre() {
        site.page("/feed", "200 OK", "x");
        try (Visitor introduced =
                Visitor.with(Map.of("twosource.fetch.user-agent", "Desk/2 (+https://desk)"))) {
            introduced.feed(site.at("/feed"));
        }

        assertThat(site.log().getLast().fields())
                .containsEntry("user-agent", "Desk/2 (+https://desk)");
    }

    private static Answered answered(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Answered.class);
        return (Answered) fetched;
    }

    private static Rule rule(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Refused.class);
        return ((Refused) fetched).rule();
    }
}
