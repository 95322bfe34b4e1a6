package io.twosource.alert.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.notice.Statement;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.SmallStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimIndexTest {

    private static final Instant NOON = Notices.NOON;

    /** Records that are a claim's id alone. */
    static final Deserializer<Claim> CLAIMS =
            (topic, bytes) -> claim(new String(bytes, StandardCharsets.UTF_8), "");

    @TempDir private Path folder;
    private ClaimIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ClaimIndex.open(folder, CLAIMS);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aClaimThatChangesIsFoundByWhatItIsNow() throws IOException {
        put("c1", "The bridge fell", 0);
        put("c1", "The tower fell", 1);
        index.refresh();

        assertThat(ids(search("bridge", 10, null))).isEmpty();
        assertThat(search("towers", 10, null).claims())
                .extracting(ClaimSummary::changedAt)
                .containsExactly(NOON.plusSeconds(1));
        assertThat(index.find("c1")).map(found -> found.claim().id()).contains("c1");
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEnded() throws IOException {
        for (int number = 0; number < 25; number++) {
            put("c%02d".formatted(number), "fire", number / 3);
        }
        index.refresh();

        ClaimPage first = search("fire", 10, null);
        ClaimPage second = search("fire", 10, first.next());
        put("c24", "fire again", 100); // Moves to the front, where this reader has been.
        index.refresh();
        ClaimPage third = search("fire", 10, second.next());

        assertThat(ids(first)).startsWith("c24", "c21", "c22", "c23").hasSize(10);
        assertThat(ids(second)).hasSize(10).doesNotContainAnyElementsOf(ids(first));
        assertThat(ids(third)).hasSize(5).doesNotContainAnyElementsOf(ids(second));
        assertThat(third.next()).isNull();
    }

    @Test
    void whatIsWrittenOutIsThereAgainWithItsNotes() throws IOException {
        put("c1", "The bridge fell", 0);
        index.commit(Map.of("how", "far"));
        put("c2", "The bridge stands", 0);
        index.close();

        index = ClaimIndex.open(folder, CLAIMS);

        assertThat(index.notes()).containsEntry("how", "far");
        assertThat(ids(search("bridge", 10, null))).containsExactly("c1");
    }

    @Test
    void claimsAreFoundByTheArticlesOnTheirTimelines() throws IOException {
        assertThat(index.ofArticle("a", 10)).isEmpty();
        Statement said = Notices.saying("The bridge fell").cause();
        TimelineEntry entry = new TimelineEntry("s1", said, "it opened the claim", NOON);
        ClaimState state = new ClaimState(ClaimStatus.REPORTED, 1, 0, 1);
        Claim claim = new Claim("c1", "The bridge fell", state, List.of(entry));
        index.put(claim, new byte[0], NOON);
        put("c2", "The tower fell", 0);
        index.refresh();

        assertThat(index.ofArticle("a", 10)).extracting(ClaimSummary::id).containsExactly("c1");
        assertThat(index.ofArticle("b", 10)).isEmpty();
    }

    @Test
    void whatIsRemovedIsGone() throws IOException {
        put("c1", "The bridge fell", 0);
        index.remove("c1");
        index.refresh();

        assertThat(index.find("c1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire", "fi*", "word1~2", "*:*"})
    void aSearchEndsWhenItIsToldTo(String words) throws IOException {
        for (int number = 0; number < 3_000; number++) {
            put("c" + number, "fire word" + number, number);
        }
        index.refresh();
        AtomicInteger asked = new AtomicInteger();

        // In the midst of it: it has been asked before.
        QueryTimeout soon = () -> asked.incrementAndGet() > 3;

        assertThat(endsEarly(words, soon)).isTrue();
        assertThat(endsEarly(words, () -> false)).isFalse();
        assertThat(asked.get()).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("io.twosource.alert.query.HostileQueries#costly")
    void aCostlyQueryIsAnsweredOnASmallStack(String words) throws IOException {
        for (int number = 0; number < 300; number++) {
            put("c" + number, "karabakh ka%db%dah a b".formatted(number, number), number);
        }
        index.refresh();

        assertThat(SmallStack.run(() -> search(words, 100, null)).result()).isNotNull();
    }

    /** Either way it shows less than there is, and its caller knows, who told it to. */
    private boolean endsEarly(String words, QueryTimeout stop) throws IOException {
        try {
            return search(words, 50, null, stop).claims().size() < 50;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private void put(String id, String text, int second) throws IOException {
        index.put(claim(id, text), id.getBytes(StandardCharsets.UTF_8), NOON.plusSeconds(second));
    }

    private ClaimPage search(String words, int limit, @Nullable String after) throws IOException {
        return search(words, limit, after, () -> false);
    }

    private ClaimPage search(String words, int limit, @Nullable String after, QueryTimeout stop)
            throws IOException {
        return index.search(
                new ClaimSearch(
                        Optional.of(query(words)),
                        Optional.of(ClaimStatus.REPORTED),
                        Optional.of(NOON),
                        limit,
                        Optional.ofNullable(after).flatMap(Cursor::parse)),
                stop);
    }

    private static Query query(String words) {
        return ((NewsQuery.Valid) NewsQuery.parse(words)).query();
    }

    private static List<String> ids(ClaimPage page) {
        return page.claims().stream().map(ClaimSummary::id).toList();
    }

    private static Claim claim(String id, String text) {
        return new Claim(id, text, new ClaimState(ClaimStatus.REPORTED, 1, 0, 1), List.of());
    }
}
