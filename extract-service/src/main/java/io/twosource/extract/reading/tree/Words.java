package io.twosource.extract.reading.tree;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a sentence into words, as the parser's training data does, but keeps site names whole. */
final class Words {

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*");

    /** White space between words is seldom longer. */
    private static final int GAP = 40;

    /** Only addresses are longer; the tokenizer's search for these is not linear. */
    private static final int LONGEST = 200;

    /** Sentences of more are lists or attacks; parsing takes by the square of their words. */
    private static final int MOST = 250;

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** The nodes of a sentence, with NLP4J's artificial root at 0. */
    NLPNode[] of(String text, int start, int end) {
        String broken = broken(text.substring(start, end));
        List<Token> tokens = joined(tokenizer.tokenize(broken)).stream().limit(MOST).toList();
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        int at = start;
        for (int i = 0; i < tokens.size(); i++) {
            nodes[i + 1] = node(i + 1, tokens.get(i).getWordForm(), text, at, end);
            at = nodes[i + 1].getEndOffset();
        }
        return nodes;
    }

    /** The same text, the same length, with a blank in words that do not end. */
    private static String broken(String text) {
        char[] chars = text.toCharArray();
        int length = 0;
        for (int i = 0; i < chars.length; i++) {
            length = Character.isWhitespace(chars[i]) ? 0 : length + 1;
            boolean half = i > 0 && Character.isSurrogatePair(chars[i - 1], chars[i]);
            if (length > LONGEST && !half) {
                int next = Math.min(i + 1, chars.length - 1);
                chars[next] = Character.isSurrogatePair(chars[i], chars[next]) ? ' ' : chars[next];
                chars[i] = ' ';
                length = 0;
            }
        }
        return new String(chars);
    }

    /**
     * The next word from {@code at} on. The tokenizer's own offsets now and then run backwards, so
     * each word is looked up; one that it changed takes the place of as many characters.
     */
    private static NLPNode node(int id, String form, String text, int at, int end) {
        int found = text.substring(at, Math.min(end, at + form.length() + GAP)).indexOf(form);
        int start = found < 0 ? at : at + found;
        NLPNode node = new NLPNode(id, form);
        node.setStartOffset(start);
        node.setEndOffset(Math.min(end, start + form.length()));
        return node;
    }

    /** "News", ".", "am" without a space between them are one outlet's name: "News.am". */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int last = joined.size() - 1;
            if (last >= 1 && closesDottedName(joined.get(last - 1), joined.get(last), token)) {
                joined.remove(last);
                Token first = joined.remove(last - 1);
                String name = first.getWordForm() + "." + token.getWordForm();
                joined.add(new Token(name, first.getStartOffset(), token.getEndOffset()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean closesDottedName(Token name, Token dot, Token tail) {
        return DOT.matcher(dot.getWordForm()).matches()
                && name.getEndOffset() == dot.getStartOffset()
                && dot.getEndOffset() == tail.getStartOffset()
                && NAME.matcher(name.getWordForm()).matches()
                && NAME.matcher(tail.getWordForm()).matches()
                && Character.isLetter(tail.getWordForm().charAt(0));
    }
}
