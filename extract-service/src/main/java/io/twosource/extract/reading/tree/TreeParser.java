package io.twosource.extract.reading.tree;

/** Turns a sentence into its dependency tree. Safe for use by many threads. */
@FunctionalInterface
public interface TreeParser {

    /**
     * The tree of the sentence from {@code start} to {@code end} of {@code text}. The words keep
     * their places in {@code text}.
     */
    Tree parse(String text, int start, int end);

    /** The parser of English, with its models loaded. */
    static TreeParser load() {
        return TreeModels.load();
    }
}
