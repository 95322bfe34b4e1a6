package io.twosource.alert.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.query.HostileQueries;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.SmallStack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTopicsTest {

    private final AlertTopics topics = new AlertTopics();

    /** What takes long the first time is loading classes. */
    @BeforeContainer
    static void loadClasses() {
        AlertTopics some = new AlertTopics();
        some.put(
                "desk/any",
                new AlertTopic(id("any"), "ka*b a~1 \"b c\"~2^3", Notices.NOON, Optional.empty()));
        some.matching(Notices.withdrawalConfirmed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karabakh",
                "KARABAKH",
                "karabakh AND (peacekeepers OR contingent)",
                "peacekeeper",
                "\"withdraw its peacekeepers\"",
                "claim:russia",
                "entities:karabakh",
                "speaker:peskov",
                "speaker:kremlin",
                "outlet:jamnews",
                "title:stepanakert",
                "sentence:confirmed",
                "peacek*",
                "karabakh -ukraine",
                "title:stepanakrt~1",
                "withdrawal",
                "peskov",
                "*:*"
            })
    void aQueryMatchesWhatItAsksFor(String query) {
        put("it", query);

        assertThat(matching(Notices.withdrawalConfirmed())).containsExactly("it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ukraine",
                "karabakh AND ukraine",
                "speaker:karabakh",
                "outlet:peskov",
                "karabakh -peskov",
                "stepanakert",
                "jamnews",
                "text:(trucks OR leave)",
                "\"peacekeepers withdraw\""
            })
    void aQueryDoesNotMatchWhatItDoesNotAskFor(String query) {
        put("it", query);

        assertThat(topics.matching(Notices.withdrawalConfirmed())).isEmpty();
    }

    @Test
    void theOtherSideOfADisputeIsSearchedToo() {
        put("peskov", "speaker:peskov");

        assertThat(matching(Notices.withdrawalDisputed())).containsExactly("peskov");
    }

    @Test
    void aChangedQueryReplacesTheOldAndARemovedOneIsGone() {
        put("a", "karabakh");
        put("b", "karabakh");
        assertThat(matching(Notices.withdrawalConfirmed())).containsExactly("a", "b");

        put("a", "ukraine");
        topics.remove("desk/b");

        assertThat(topics.matching(Notices.withdrawalConfirmed())).isEmpty();
        assertThat(topics.find(id("b"))).isEmpty();
    }

    @Test
    void aStoredQueryThatIsNoneAnyMoreDoesNotSilenceTheOthers() {
        put("broken", "a AND (");
        put("good", "karabakh");

        assertThat(matching(Notices.withdrawalConfirmed())).containsExactly("good");
    }

    @ParameterizedTest
    @MethodSource("io.twosource.alert.query.HostileQueries#refused")
    void aHostileQueryThatStandsInKafkaIsMarkedAndSilencesNobody(String query) {
        put("poison", query);
        put("good", "karabakh");

        assertThat(matching(Notices.withdrawalConfirmed())).containsExactly("good");
        assertThat(topics.failure(id("poison")))
                .hasValueSatisfying(
                        failure -> {
                            assertThat(failure.refused()).isTrue();
                            assertThat(failure.why()).contains("(at position ");
                            assertThat(failure.since()).isEqualTo(Notices.NOON);
                        });
        assertThat(topics.failure(id("good"))).isEmpty();
    }

    @Test
    void anAlertTopicThatIsSavedAnewFailsNoMore() {
        put("poison", "/a/");
        assertThat(topics.failing()).containsOnlyKeys("desk/poison");

        put("poison", "karabakh");

        assertThat(topics.failing()).isEmpty();
        assertThat(matching(Notices.withdrawalConfirmed())).containsExactly("poison");
    }

    @Property(seed = "2", tries = 500)
    void anyQueryThatIsTakenIsMatchedSoonOnASmallStack(@ForAll("sound") String query) {
        Assume.that(NewsQuery.parse(query) instanceof NewsQuery.Valid);
        AlertTopics some = new AlertTopics();
        some.put(
                "desk/good",
                new AlertTopic(id("good"), "karabakh", Notices.NOON, Optional.empty()));
        some.put("desk/any", new AlertTopic(id("any"), query, Notices.NOON, Optional.empty()));

        SmallStack.Timed<List<AlertTopicId>> matched =
                SmallStack.run(() -> some.matching(Notices.withdrawalConfirmed()));

        assertThat(matched.result()).contains(id("good"));
        assertThat(some.failing()).isEmpty();
        assertThat(matched.took()).isLessThan(Duration.ofMillis(250));
    }

    @Provide
    Arbitrary<String> sound() {
        return HostileQueries.sound();
    }

    private void put(String name, String query) {
        topics.put(
                id(name).toString(),
                new AlertTopic(id(name), query, Notices.NOON, Optional.empty()));
    }

    private List<String> matching(Notice notice) {
        return topics.matching(notice).stream().map(AlertTopicId::name).toList();
    }

    private static AlertTopicId id(String name) {
        return new AlertTopicId(new NewsroomId("desk"), name);
    }
}
