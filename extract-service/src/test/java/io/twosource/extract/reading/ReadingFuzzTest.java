package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Nothing that may stand in an article raises anything or moves an offset. Each property has its
 * seed, so that all runs try the same; with another one it tries other articles.
 */
class ReadingFuzzTest {

    /** Enough for any detector to know English. */
    private static final String ENGLISH =
            "The minister said that the talks about the road would go on in the city. "
                    + "Officials in the capital had warned that the bridge over the river was old. ";

    @Property(seed = "1", tries = 250)
    void wordsOfTheNewsInAnyOrderAreRead(@ForAll("news") String text) {
        Reading reading = SoundReading.of(article("Oslo denies it", ENGLISH + text));

        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.sentences()).isGreaterThan(1);
    }

    @Property(seed = "2", tries = 250)
    void anyCharactersAreRead(@ForAll("unicode") String text) {
        SoundReading.of(article("Oslo denies it", ENGLISH + text));
    }

    @Property(seed = "3", tries = 150)
    void anyTitleIsRead(@ForAll("titles") String title) {
        SoundReading.of(article(title, ENGLISH));
        SoundReading.of(article(title, title + "\n" + ENGLISH));
    }

    @Property(seed = "4", tries = 150)
    void anyLanguageIsTold(@ForAll("unicode") String text) {
        SoundReading.of(article("", text, Optional.empty()));
    }

    @Provide
    Arbitrary<String> news() {
        return OddNews.news(60);
    }

    @Provide
    Arbitrary<String> unicode() {
        return OddNews.unicode(40);
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.oneOf(OddNews.news(12), OddNews.unicode(12));
    }
}
