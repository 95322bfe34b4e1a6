package io.twosource.extract.reading.tree.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HashIndexTest {

    private static final long[] HASHES =
            LongStream.rangeClosed(1, 500).map(TextHash::finished).toArray();
    private static final long STRANGE = TextHash.finished(501);

    private final HashIndex index = HashIndex.of(HASHES);

    @Test
    void everyHashHasASlotOfItsOwn() {
        assertThat(LongStream.of(HASHES).map(index::find)).doesNotHaveDuplicates();
        assertThat(LongStream.of(HASHES).map(index::find))
                .allMatch(slot -> 0 <= slot && slot < index.size());
    }

    @Test
    void whatIsNotThereHasNone() {
        assertThat(index.find(STRANGE)).isNegative();
        assertThat(HashIndex.of(new long[0]).find(STRANGE)).isNegative();
    }

    @Test
    void manyAreFoundAsOneByOne() {
        long[] wanted = {HASHES[7], STRANGE, HASHES[300], HASHES[7]};
        int[] found = new int[wanted.length];

        assertThat(index.findAll(wanted, wanted.length, found)).isEqualTo(3);
        assertThat(found)
                .startsWith(index.find(HASHES[7]), index.find(HASHES[300]), index.find(HASHES[7]));
    }

    @Test
    void twoTextsOfOneHashAreRefused() {
        assertThatThrownBy(() -> HashIndex.of(new long[] {STRANGE, STRANGE}))
                .isInstanceOf(IllegalStateException.class);
    }
}
