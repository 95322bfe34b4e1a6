package io.twosource.ingest.origin;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes sketches: A. Z. Broder, "On the resemblance and containment of documents" (1997). The text
 * is taken as the set of its runs of {@value #RUN} words; each of the sketch's values is the least
 * hash of that set under another hash function, so the share of equal values estimates how much two
 * sets have in common.
 */
final class MinHash {

    /** Shorter runs occur by chance, longer ones are broken by every edit. */
    private static final int RUN = 5;

    /** Below that, a text is a headline, a caption or a formula that anybody may write. */
    static final int FEWEST_WORDS = 40;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long[] FACTORS =
            IntStream.rangeClosed(1, Sketch.VALUES).mapToLong(i -> mixed(i * GOLDEN) | 1).toArray();

    private MinHash() {}

    /** Empty where the text is too short to be told from others. */
    static Optional<Sketch> sketch(String text) {
        long[] words = Words.of(text);
        return words.length < FEWEST_WORDS ? Optional.empty() : Optional.of(sketch(runs(words)));
    }

    private static Sketch sketch(long[] runs) {
        int[] least = new int[Sketch.VALUES];
        Arrays.fill(least, -1);
        for (long run : runs) {
            for (int i = 0; i < least.length; i++) {
                int hash = (int) ((run * FACTORS[i]) >>> Integer.SIZE);
                if (Integer.compareUnsigned(hash, least[i]) < 0) {
                    least[i] = hash;
                }
            }
        }
        return new Sketch(runs.length, least);
    }

    private static long[] runs(long[] words) {
        long[] runs = new long[words.length - RUN + 1];
        Arrays.setAll(runs, start -> run(words, start));
        Arrays.sort(runs);
        return withoutDoubles(runs);
    }

    private static long run(long[] words, int start) {
        long hash = 0;
        for (int i = start; i < start + RUN; i++) {
            hash = mixed(hash ^ words[i]) * GOLDEN;
        }
        return mixed(hash);
    }

    /** Of sorted values; a stream's {@code distinct} would make an object of each. */
    private static long[] withoutDoubles(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** The finalizer of MurmurHash3: every bit of the result depends on every bit. */
    static long mixed(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
