package io.twosource.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An address that is listed for feeds is dialled for a feed's own URL and for nothing else. */
class ReachTest {

    private final Site site = new Site();
    private final Visitor visitor =
            Visitor.with(Map.of("twosource.fetch.robots.retry", "1h"), "feeds=127.0.0.1");

    @AfterEach
    void close() {
        visitor.close();
        site.close();
    }

    @Test
    void theFeedThatAnOperatorNamesIsFetched() {
        site.page("/feed", "200 OK", "<rss/>");

        assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Fetched.Answered.class);
    }

    @Test
    void aLinkIsRefusedAndTheSiteHearsNothingOfIt() {
        site.page("/page", "200 OK", "secret");

        assertThat(ruleOf(visitor.page(site.at("/page")))).isEqualTo(Fetched.Rule.ADDRESS);
        assertThat(site.log()).isEmpty();
    }

    @Test
    void aRedirectIsRefusedEvenToTheSameSite() {
        site.page("/feed", "302 Found\r\nLocation: /admin", "");
        site.page("/admin", "200 OK", "secret");

        assertThat(ruleOf(visitor.feed(site.at("/feed")))).isEqualTo(Fetched.Rule.ADDRESS);
        assertThat(site.paths()).doesNotContain("/admin");
    }

    @Test
    void aRedirectOfRobotsTxtIsNotFollowedThere() {
        site.page("/robots.txt", "302 Found\r\nLocation: /admin", "");
        site.page("/feed", "200 OK", "<rss/>");

        var _ = visitor.feed(site.at("/feed"));

        assertThat(site.paths()).doesNotContain("/admin");
    }

    @Test
    void noLinkKeepsAnOpenConnectionToItsUse() {
        site.page("/feed", "200 OK\r\nContent-Length: 0", "");
        var _ = visitor.feed(site.at("/feed"));

        assertThat(ruleOf(visitor.page(site.at("/feed")))).isEqualTo(Fetched.Rule.ADDRESS);
    }

    @Test
    void aLinkThatIsRefusedKeepsNoFeedFromItsSite() {
        site.page("/feed", "200 OK", "<rss/>");
        var _ = visitor.page(site.at("/page"));

        assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Fetched.Answered.class);
    }

    @Test
    void noReasonNamesAnAddress() {
        URI closed = site.at("/feed");
        site.close();

        assertThat(visitor.feed(closed))
                .isInstanceOfSatisfying(
                        Fetched.Unreachable.class,
                        one ->
                                assertThat(one.reason())
                                        .doesNotContain(closed.getHost())
                                        .doesNotContain(String.valueOf(closed.getPort())));
        assertThat(visitor.page(URI.create("http://localhost:1/")))
                .isEqualTo(
                        new Fetched.Refused(
                                Fetched.Rule.ADDRESS,
                                "localhost leads to an address that is not public"));
    }

    private static Fetched.Rule ruleOf(Fetched fetched) {
        return ((Fetched.Refused) fetched).rule();
    }
}
