package io.twosource.alert.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTopicsTest {

    private final AlertTopics topics = new AlertTopics();

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
                "stepanakrt~1",
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
    @CsvSource(
            delimiter = '|',
            value = {
                "karabakh AND (peace | 19 | ends where more is expected",
                "karabakh AND | 12 | ends where more is expected",
                "a b) c | 3 | not expected here: ) c",
                "who:peskov | 0 | unknown field who; known are claim",
                "a OR who:peskov | 5 | unknown field who",
                "NOT who:peskov | 4 | unknown field who",
                "*news | 0 | not expected here: *news"
            })
    void whatIsWrongWithAQueryIsToldWithItsPosition(String query, int position, String why) {
        assertThat(topics.parse(query))
                .isInstanceOfSatisfying(
                        TopicQuery.Invalid.class,
                        invalid -> {
                            assertThat(invalid.message()).contains(why);
                            assertThat(invalid.position()).isEqualTo(position);
                        });
    }

    private void put(String name, String query) {
        topics.put(id(name).toString(), new AlertTopic(id(name), query, Notices.NOON));
    }

    private List<String> matching(Notice notice) {
        return topics.matching(notice).stream().map(AlertTopicId::name).toList();
    }

    private static AlertTopicId id(String name) {
        return new AlertTopicId(new NewsroomId("desk"), name);
    }
}
