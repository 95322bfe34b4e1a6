package io.twosource.extract.reading.tree.packed;

/**
 * Hashes of 64 bits that stand for texts: among millions of texts no two are expected to share one,
 * and the packing makes sure of those it packs. A joined text's hash follows from its parts'.
 */
final class TextHash {

    /** What no text hashes to. */
    static final long NONE = 0;

    /** Odd, and 5 modulo 8, so that its powers take long to repeat. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    /** Of a text by itself. */
    static long of(String text) {
        return of(0, text);
    }

    /** Of a feature: its place in the template, and its value. */
    static long of(int type, String value) {
        return finished(joined(start(type), sum(value), power(value)));
    }

    static long start(int type) {
        return (type + 1L) * 0xD6E8FEB86659FD93L;
    }

    static long sum(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = sum * BASE + text.charAt(i);
        }
        return sum;
    }

    /** Never 0. */
    static long power(String text) {
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            power *= BASE;
        }
        return power;
    }

    static long joined(long hash, long sum, long power) {
        return hash * power + sum;
    }

    static long joined(long hash, char sign) {
        return hash * BASE + sign;
    }

    /** Spreads the bits, as MurmurHash3 does at its end. */
    static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        mixed ^= mixed >>> 33;
        return mixed == NONE ? 1 : mixed;
    }
}
