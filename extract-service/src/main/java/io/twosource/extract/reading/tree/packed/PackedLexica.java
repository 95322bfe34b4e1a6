package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Tells the words of a sentence which parts of speech and which Brown clusters they can be in. */
public final class PackedLexica implements NLPComponent<NLPNode> {

    private final PackedLexicon<List<String>> classes;
    private final PackedLexicon<Set<String>> clusters;

    private PackedLexica(PackedLexicon<List<String>> classes, PackedLexicon<Set<String>> clusters) {
        this.classes = classes;
        this.clusters = clusters;
    }

    /** Reads what {@link ModelPacker} wrote. */
    public static NLPComponent<NLPNode> read(InputStream packed) throws IOException {
        try (PackedInput in = new PackedInput(packed)) {
            return new PackedLexica(PackedLexicon.read(in), PackedLexicon.read(in));
        }
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String word = nodes[i].getWordFormSimplifiedLowercase();
            classes.get(word).ifPresent(nodes[i]::setAmbiguityClasses);
            clusters.get(word).ifPresent(nodes[i]::setWordClusters);
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
