package io.twosource.extract.reading.tree;

import java.util.Locale;
import java.util.Set;

/**
 * One word of a parsed sentence.
 *
 * @param index its place in the sentence, from 0
 * @param start first char in the article's part
 * @param end the char after the last
 * @param lemma lower case; nouns in the singular, verbs in the infinitive
 * @param tag part of speech as the Penn Treebank names it
 * @param relation to its head, in the labels of NLP4J ("nsbj", "comp", "obj", …)
 * @param head index of the word it depends on; -1 for the root
 */
public record Word(
        int index,
        int start,
        int end,
        String form,
        String lemma,
        String tag,
        String relation,
        int head) {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither");

    /** The form in lower case. */
    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    /** "which", "who": stands for a noun before it. */
    public boolean isRelative() {
        return RELATIVES.contains(lower());
    }

    /** "not", "never": turns what a verb says into its contrary. */
    public boolean isNegation() {
        return NEGATIONS.contains(lower());
    }

    /** The same word, hanging from another. */
    Word under(int otherHead, String otherRelation) {
        return new Word(index, start, end, form, lemma, tag, otherRelation, otherHead);
    }
}
