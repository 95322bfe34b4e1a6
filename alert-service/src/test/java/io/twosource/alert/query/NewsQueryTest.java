package io.twosource.alert.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.Notices;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked is answered soon, on little stack. */
class NewsQueryTest {

    private static final Duration SOON = Duration.ofMillis(250);

    /** What takes long the first time is loading classes. */
    @BeforeAll
    @BeforeContainer
    static void loadClasses() {
        Stream.of("karabakh", "ka*b", "a~1 \"b c\"~2^3", "a AND (b", "/a/")
                .forEach(NewsQueryTest::ask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a AND (b OR (c AND (d OR (e AND (f OR (g AND (h OR (i))))))))",
                "ka*",
                "k1?r*",
                "Ստ*",
                "karabakh~",
                "karabakh~1^2",
                "karabakh^0.5",
                "\"a b\"~20",
                "*:*",
                "claim:(a b) -speaker:\"Dmitry Peskov\"",
                "\"http://a.example/b\"",
                "\"fire* in / [baku]\"",
                "a\\:b"
            })
    void whatNewsroomsAskForIsTaken(String query) {
        assertThat(NewsQuery.parse(query)).isInstanceOf(NewsQuery.Valid.class);
    }

    @ParameterizedTest
    @CsvSource({"subject:caucasus, true", "subject:karabakh, false", "caucasus, false"})
    void whatFeedsAreAboutIsAskedForByItsField(String query, boolean matches) {
        NewsQuery.Valid valid = (NewsQuery.Valid) NewsQuery.parse(query);

        assertThat(new OneQuery(valid.query()).matches(Notices.withdrawalConfirmed()))
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a /b/ | 2 | regular expressions are not taken",
                "a [b TO c] | 2 | ranges are not taken",
                "a [ | 2 | ranges are not taken",
                "a /b/ \" | 2 | regular expressions are not taken",
                "a *b | 2 | before a wildcard stand 2 letters or digits",
                "a b* | 2 | before a wildcard stand 2 letters or digits",
                "a claim:* | 8 | before a wildcard stand 2 letters or digits",
                "a ab*c*d*e* | 2 | more than 3 wildcards",
                "a ab\\\\* | 2 | no \\ in it",
                "a b~3 | 3 | after a word stands ~, ~1 or ~2",
                "a \"b c\"~21 | 7 | a number up to 20",
                "a^101 | 2 | a boost is 100 at the most",
                "((((((((( | 8 | more than 8 brackets",
                "a \"b | 2 | not expected here: \"b",
                "*:a | 0 | before a wildcard",
                "* | 0 | everything is *:*",
                "a\\u00zz | 0 | cannot be read",
                "karabakh AND (peace | 19 | ends where more is expected",
                "karabakh AND | 12 | ends where more is expected",
                "a b) c | 3 | not expected here: ) c",
                "who:peskov | 0 | unknown field who; known are claim",
                "a OR who:peskov | 5 | unknown field who",
                "NOT who:peskov | 4 | unknown field who",
                "*news | 0 | before a wildcard stand 2 letters"
            })
    void whatIsBeyondTheBoundsIsToldWithItsPosition(String query, int position, String why) {
        assertThat(NewsQuery.parse(query))
                .isInstanceOfSatisfying(
                        NewsQuery.Invalid.class,
                        invalid -> {
                            assertThat(invalid.message()).contains(why);
                            assertThat(invalid.position()).isEqualTo(position);
                        });
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aHostileQueryIsRefusedSoonOnASmallStack(String query) {
        assertThat(ask(query)).isInstanceOf(NewsQuery.Invalid.class);
    }

    @ParameterizedTest
    @MethodSource("costly")
    void aCostlyQueryIsTakenAndMatchedSoonOnASmallStack(String query) {
        assertThat(ask(query)).isInstanceOf(NewsQuery.Valid.class);
    }

    @Property(seed = "1", tries = 2_000)
    void anyQueryIsTakenOrRefusedSoonOnASmallStack(@ForAll("hostile") String query) {
        if (ask(query) instanceof NewsQuery.Invalid(int position, String message)) {
            assertThat(position).isBetween(0, query.length());
            assertThat(message).isNotBlank();
        }
    }

    @Property(seed = "3", tries = 500)
    void anyQueryOfTheLanguageIsMatchedSoonOnASmallStack(@ForAll("sound") String query) {
        assertThat(ask(query)).isNotNull();
    }

    @Provide
    Arbitrary<String> sound() {
        return HostileQueries.sound();
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileQueries.any();
    }

    static List<String> refused() {
        return HostileQueries.refused();
    }

    static Stream<String> costly() {
        return HostileQueries.costly();
    }

    /** Reads it and tries it on a notice. */
    private static NewsQuery ask(String query) {
        SmallStack.Timed<NewsQuery> answer =
                SmallStack.run(
                        () -> {
                            NewsQuery parsed = NewsQuery.parse(query);
                            if (parsed instanceof NewsQuery.Valid(var valid)) {
                                new OneQuery(valid).matches(Notices.withdrawalConfirmed());
                            }
                            return parsed;
                        });
        assertThat(answer.took()).as(query).isLessThan(SOON);
        return answer.result();
    }
}
