package io.twosource.extract.reading.tree;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import io.twosource.extract.reading.model.ModelFile;
import io.twosource.extract.reading.tree.packed.PackedComponent;
import io.twosource.extract.reading.tree.packed.PackedLexica;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Loads NLP4J's models as the build packed them, rather than through its own configuration: that
 * insists on a named-entity model and on 185 MB of word vectors that neither the tagger nor the
 * parser asks for.
 */
final class TreeModels {

    private TreeModels() {}

    static TreeParser load() {
        // The parser's model is by far the largest, so all others load beside it.
        CompletableFuture<NLPComponent<NLPNode>> parser =
                CompletableFuture.supplyAsync(() -> read("parser.bin", PackedComponent::read));
        NLPComponent<NLPNode> lexica = read("lexica.bin", PackedLexica::read);
        NLPComponent<NLPNode> tagger = read("tagger.bin", PackedComponent::read);
        NLPComponent<NLPNode> lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
        return new Nlp4jParser(List.of(lexica, tagger, lemmas, parser.join()));
    }

    private interface Reading {

        NLPComponent<NLPNode> from(InputStream in) throws IOException;
    }

    private static NLPComponent<NLPNode> read(String file, Reading reading) {
        try (InputStream in = ModelFile.open(file)) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
