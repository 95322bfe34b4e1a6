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

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** The nodes of a sentence, with NLP4J's artificial root at 0. */
    NLPNode[] of(String text, int start, int end) {
        List<Token> tokens = joined(text, start, tokenizer.tokenize(text.substring(start, end)));
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            NLPNode node = new NLPNode(i + 1, token.getWordForm());
            node.setStartOffset(start + token.getStartOffset());
            node.setEndOffset(start + token.getEndOffset());
            nodes[i + 1] = node;
        }
        return nodes;
    }

    /** "News", ".", "am" without a space between them are one outlet's name: "News.am". */
    private static List<Token> joined(String text, int offset, List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int last = joined.size() - 1;
            if (last >= 1 && closesDottedName(joined.get(last - 1), joined.get(last), token)) {
                joined.remove(last);
                Token first = joined.remove(last - 1);
                int from = first.getStartOffset();
                int to = token.getEndOffset();
                joined.add(new Token(text.substring(offset + from, offset + to), from, to));
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
