package io.twosource.extract.reading.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The dependency tree of one sentence. */
public final class Tree {

    private static final Set<String> EDGE_MARKS =
            Set.of(",", ".", ":", "``", "''", "HYPH", "-LRB-", "-RRB-", "SYM", "POS", "NFP");

    private final List<Word> words;
    private final List<List<Word>> children = new ArrayList<>();

    Tree(List<Word> words) {
        this.words = List.copyOf(words);
        words.forEach(_ -> children.add(new ArrayList<>()));
        for (Word word : words) {
            if (word.head() >= 0) {
                children.get(word.head()).add(word);
            }
        }
    }

    /** In the order of the sentence. */
    public List<Word> words() {
        return words;
    }

    /** The same tree with one word, and all below it, hanging from another. */
    public Tree rehung(Word word, Word head, String relation) {
        List<Word> changed = new ArrayList<>(words);
        changed.set(word.index(), word.under(head.index(), relation));
        return new Tree(changed);
    }

    /** The word it depends on; none for the root. */
    public Optional<Word> head(Word word) {
        return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
    }

    /** Its dependents, in the order of the sentence. */
    public List<Word> children(Word word) {
        return children.get(word.index());
    }

    /** Its first dependent in one of these relations. */
    public Optional<Word> child(Word word, String... relations) {
        List<String> wanted = Arrays.asList(relations);
        return children(word).stream()
                .filter(child -> wanted.contains(child.relation()))
                .findFirst();
    }

    /** The noun that one of these prepositions joins to a word: of "data from Baku" Baku. */
    public Optional<Word> joined(Word word, Set<String> prepositions) {
        return children(word).stream()
                .filter(child -> prepositions.contains(child.lower()))
                .flatMap(child -> child(child, "pobj").stream())
                .findFirst();
    }

    /** The word that follows in the sentence. */
    public Optional<Word> next(Word word) {
        int at = word.index() + 1;
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    /** The word before it in the sentence. */
    public Optional<Word> previous(Word word) {
        return word.index() > 0 ? Optional.of(words.get(word.index() - 1)) : Optional.empty();
    }

    /** The word at an offset of the passage. */
    public Optional<Word> at(int offset) {
        int at = first(w -> w.end() > offset);
        return at < words.size() && words.get(at).start() <= offset
                ? Optional.of(words.get(at))
                : Optional.empty();
    }

    /** The first word that starts at an offset of the passage or after it. */
    public Optional<Word> from(int offset) {
        int at = first(w -> w.start() >= offset);
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    /** The words that start from one offset of the passage to before another. */
    public List<Word> between(int start, int end) {
        int first = first(w -> w.start() >= start);
        return words.subList(first, Math.max(first, first(w -> w.start() >= end)));
    }

    /** The first word past a place; words never overlap, so halving finds it. */
    private int first(Predicate<Word> past) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (past.test(words.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** A word and all below it, without the branches that begin with a word of {@code cut}. */
    public List<Word> branch(Word top, Predicate<Word> cut) {
        List<Word> branch = new ArrayList<>();
        collect(top, cut, branch);
        branch.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return branch;
    }

    private void collect(Word word, Predicate<Word> cut, List<Word> into) {
        into.add(word);
        for (Word child : children(word)) {
            if (!cut.test(child)) {
                collect(child, cut, into);
            }
        }
    }

    /** The words from the first to the last of a branch, less the marks at its edges. */
    public Phrase phrase(Word top, Predicate<Word> cut) {
        List<Word> branch = branch(top, cut);
        int first = 0;
        int last = branch.size() - 1;
        while (first < last && isMark(branch.get(first))) {
            first++;
        }
        while (last > first && (isMark(branch.get(last)) || branch.get(last).tag().equals("CC"))) {
            last--;
        }
        return new Phrase(top, branch.get(first).start(), branch.get(last).end());
    }

    public Phrase phrase(Word top) {
        return phrase(top, _ -> false);
    }

    private static boolean isMark(Word word) {
        boolean suffix = word.tag().equals("POS") && word.relation().equals("case");
        return !suffix && EDGE_MARKS.contains(word.tag());
    }

    /** Whether {@code word} is {@code top} or below it. */
    public boolean isWithin(Word word, Word top) {
        for (Optional<Word> at = Optional.of(word); at.isPresent(); at = head(at.get())) {
            if (at.get().index() == top.index()) {
                return true;
            }
        }
        return false;
    }
}
