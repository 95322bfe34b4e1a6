package io.twosource.extract.reading.tree.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHashTest {

    @Test
    void aJoinedTextHashesAsItsPartsDo() {
        long parts = TextHash.start(3);
        parts = TextHash.joined(parts, TextHash.sum("deny"), TextHash.power("deny"));
        parts = TextHash.joined(parts, '_');
        parts = TextHash.joined(parts, TextHash.sum("VBD"), TextHash.power("VBD"));

        assertThat(TextHash.finished(parts)).isEqualTo(TextHash.of(3, "deny_VBD"));
    }

    @Test
    void oneValueIsAnotherFeatureInAnotherPlace() {
        assertThat(TextHash.of(3, "deny")).isNotEqualTo(TextHash.of(4, "deny"));
        assertThat(TextHash.of(3, "")).isNotEqualTo(TextHash.of(4, ""));
    }
}
