package io.twosource.ingest.origin;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.stream.LongStream;

/**
 * The words of a text, as hashes, without what an editor changes on the way: capitals, quote marks,
 * dashes, other punctuation, white space. Where a script does not part its words, each character
 * counts as one.
 */
final class Words {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Words() {}

    static long[] of(String text) {
        LongStream.Builder words = LongStream.builder();
        long word = FNV_OFFSET;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        int character;
        for (int i = 0; i < composed.length(); i += Character.charCount(character)) {
            character = composed.codePointAt(i);
            boolean alone = isWordOfItsOwn(character);
            if (word != FNV_OFFSET && (alone || !isPartOfAWord(character))) {
                words.add(word);
                word = FNV_OFFSET;
            }
            if (alone) {
                words.add(extended(FNV_OFFSET, character));
            } else if (isPartOfAWord(character)) {
                word = extended(word, character);
            }
        }
        return finished(words, word);
    }

    private static long[] finished(LongStream.Builder words, long last) {
        if (last != FNV_OFFSET) {
            words.add(last);
        }
        return words.build().toArray();
    }

    private static long extended(long hash, int character) {
        int folded = Character.toLowerCase(Character.toUpperCase(character));
        return (hash ^ folded) * FNV_PRIME;
    }

    private static boolean isPartOfAWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    private static boolean isWordOfItsOwn(int character) {
        if (character < 0x0E00 || !Character.isLetter(character)) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
