package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<String> workedOut = new ArrayList<>();
    private final Remembered<String, Integer> lengths =
            new Remembered<>(
                    2,
                    word -> {
                        workedOut.add(word);
                        return word.length();
                    });

    @Test
    void whatIsRememberedIsWorkedOutOnce() {
        assertThat(lengths.of("bear")).isEqualTo(4);
        assertThat(lengths.of("bear")).isEqualTo(4);

        assertThat(workedOut).containsExactly("bear");
    }

    @Test
    void whatWasNotAskedForLongestIsForgottenFirst() {
        lengths.of("bear");
        lengths.of("zoo");
        lengths.of("bear");
        lengths.of("wall");
        lengths.of("bear");
        lengths.of("zoo");

        assertThat(workedOut).containsExactly("bear", "zoo", "wall", "zoo");
    }
}
