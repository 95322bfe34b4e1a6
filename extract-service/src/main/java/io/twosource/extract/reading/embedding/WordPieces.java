package io.twosource.extract.reading.embedding;

import io.twosource.extract.reading.model.Vocabulary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BERT's uncased tokenizer: basic tokens, then the longest pieces of the vocabulary. Ours because
 * forty lines are ten times faster than the native one and call nobody.
 *
 * @see <a href="https://arxiv.org/abs/1810.04805">Devlin et al., BERT</a>
 */
final class WordPieces {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{C}]");
    private static final int LONGEST_WORD = 100;

    /** What BERT's vocabulary calls [UNK]. */
    private static final int UNKNOWN = 100;

    private final Map<String, Integer> vocabulary;
    private final int first;
    private final int last;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        first = id("[CLS]");
        last = id("[SEP]");
    }

    static WordPieces load() {
        return new WordPieces(Vocabulary.ids());
    }

    private int id(String piece) {
        return vocabulary.getOrDefault(piece, UNKNOWN);
    }

    /** Ids of a text's pieces between the marks of beginning and end, at most {@code limit}. */
    long[] ids(String text, int limit) {
        List<Integer> ids = new ArrayList<>();
        ids.add(first);
        Matcher token = TOKEN.matcher(plain(text));
        while (token.find() && ids.size() < limit) {
            addPieces(token.group(), ids);
        }
        List<Integer> kept = ids.size() < limit ? ids : new ArrayList<>(ids.subList(0, limit - 1));
        kept.add(last);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** Lower case without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    private void addPieces(String word, List<Integer> ids) {
        List<Integer> pieces = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            int end = word.length();
            while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start || word.length() > LONGEST_WORD) {
                ids.add(UNKNOWN);
                return;
            }
            pieces.add(id(piece(word, start, end)));
            start = end;
        }
        ids.addAll(pieces);
    }

    private static String piece(String word, int start, int end) {
        String part = word.substring(start, end);
        return start == 0 ? part : "##" + part;
    }
}
