package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {

    @TempDir private Path folder;

    @Test
    void feedsAreNamedByTheirAddressesOrInAFile() throws Exception {
        Path file = folder.resolve("feeds");
        Files.writeString(
                file, "# ours\n\nhttps://daily.example/feed\nhttps://a.example/rss?b=1\n");

        assertThat(FeedAddress.all(List.of("https://www.jam.example/feed/", file.toString())))
                .extracting(FeedAddress::id)
                .containsExactly("jam.example-feed", "daily.example-feed", "a.example-rss-b-1");
    }

    @Test
    void whatIsNamedTwiceIsOneFeed() throws Exception {
        assertThat(FeedAddress.all(List.of("https://a.example/feed", "https://a.example/feed")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeds.txt", "ftp://a.example/feed", "https:///feed", "https://a b/"})
    void whatIsNeitherIsNamed(String named) {
        assertThatThrownBy(() -> FeedAddress.all(List.of(named)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(named);
    }

    @Test
    void onlyWhatIsOnThisMachineIsLocal() throws Exception {
        assertThat(FeedAddress.all(List.of("http://127.0.0.1:80/feed", "http://192.0.2.1/feed")))
                .extracting(FeedAddress::isLocal)
                .containsExactly(true, false);
    }
}
