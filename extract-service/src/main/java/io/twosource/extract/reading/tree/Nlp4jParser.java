package io.twosource.extract.reading.tree;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's tagger and dependency parser.
 *
 * @see <a href="https://emorynlp.github.io/nlp4j/">NLP4J</a>
 */
final class Nlp4jParser implements TreeParser {

    private final List<NLPComponent<NLPNode>> components;
    private final Words words = new Words();

    Nlp4jParser(List<NLPComponent<NLPNode>> components) {
        this.components = List.copyOf(components);
    }

    @Override
    public Tree parse(String text, int start, int end) {
        NLPNode[] nodes = words.of(text, start, end);
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        List<Word> tree = new ArrayList<>(nodes.length);
        for (int i = 1; i < nodes.length; i++) {
            tree.add(word(nodes[i]));
        }
        return new Tree(tree);
    }

    private static boolean isSubject(NLPNode node) {
        return node.isDependencyLabelAny("nsubj", "nsubjpass");
    }

    /** Auxiliaries have no subject: one that the parser hangs there belongs to their verb. */
    private static boolean isAuxiliary(NLPNode node) {
        return node.isDependencyLabelAny("aux", "auxpass");
    }

    private static Word word(NLPNode node) {
        NLPNode parsed = node.getDependencyHead();
        boolean astray = isSubject(node) && parsed != null && isAuxiliary(parsed);
        NLPNode head = astray ? parsed.getDependencyHead() : parsed;
        return new Word(
                node.getID() - 1,
                node.getStartOffset(),
                node.getEndOffset(),
                node.getWordForm(),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                astray && parsed.isDependencyLabel("auxpass")
                        ? "nsubjpass"
                        : node.getDependencyLabel(),
                head == null ? -1 : head.getID() - 1);
    }
}
