package io.twosource.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.fetch.RobotsAnswer.Unknown;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is decided without a network. */
class FetchRulesTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final URI FROM = URI.create("https://jam-news.net/a/b?c");

    @Test
    void aHostRestsAfterARequestAndLongerWhereItSaysSo() {
        HostSchedule rests = HostSchedule.NEVER_ASKED.asked(NOON, Duration.ofSeconds(5));
        HostSchedule held = rests.heldUntil(NOON.plusSeconds(60)).heldUntil(NOON.plusSeconds(30));

        assertThat(HostSchedule.NEVER_ASKED.isOpenAt(NOON)).isTrue();
        assertThat(rests.next()).isEqualTo(NOON.plusSeconds(5));
        assertThat(held.next()).isEqualTo(NOON.plusSeconds(60));
        assertThat(held.asked(NOON, Duration.ofMinutes(2)).next()).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void robotsTxtIsAskedForAgainSoonerWhereItFailed() {
        FetchConfig.Robots config = Visitor.config(Map.of()).robots();
        Fetched refused = new Fetched.Refused(Fetched.Rule.ROBOTS, "503");

        assertThat(Robots.keep(RobotsAnswer.Rules.NONE, config)).isEqualTo(Duration.ofDays(1));
        assertThat(Robots.keep(new Unknown(refused), config)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Robots.keep(new Unknown(new Fetched.PutOff(NOON)), config)).isZero();
    }

    @Test
    void linksAreReadAsSitesWriteThem() {
        assertThat(
                        Link.parse(
                                "<https://a/?x=1,2>; rel=\"Hub self\"; title=\"a, b; c\","
                                        + " <b>;rel=next, <c>, nonsense, <d>; x"))
                .containsExactly(
                        new Link("https://a/?x=1,2", List.of("hub", "self")),
                        new Link("b", List.of("next")),
                        new Link("c", List.of()),
                        new Link("d", List.of()));
    }

    @Test
    void locationsAreResolvedAsBrowsersDo() {
        assertThat(Target.resolve(FROM, "?d")).contains(URI.create("https://jam-news.net/a/b?d"));
        assertThat(Target.resolve(FROM, "c#d")).contains(URI.create("https://jam-news.net/a/c"));
        assertThat(Target.resolve(FROM, "//x.am/y z")).contains(URI.create("https://x.am/y%20z"));
        assertThat(Target.resolve(FROM, "http://[x")).isEmpty();
    }

    @Property(tries = 2_000, seed = "6")
    void noLocationBreaksTheRules(@ForAll String location) {
        assertThat(Target.resolve(FROM, location).flatMap(Target::objection)).isNotNull();
    }

    @Property(tries = 1_000, seed = "6")
    void noHeaderBreaksTheLinks(@ForAll String start, @ForAll String end) {
        assertThat(Link.parse(start + "<" + end + ">;rel=" + start)).isNotNull();
    }
}
