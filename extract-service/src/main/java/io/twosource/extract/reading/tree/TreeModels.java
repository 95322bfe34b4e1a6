package io.twosource.extract.reading.tree;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import io.twosource.extract.reading.model.ModelFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tukaani.xz.XZInputStream;

/**
 * Loads NLP4J's models ourselves rather than through its own configuration: that insists on a
 * named-entity model and on 185 MB of word vectors that neither the tagger nor the parser asks for.
 */
final class TreeModels {

    private static final Field KEY = Field.word_form_simplified_lowercase;

    private TreeModels() {}

    static TreeParser load() {
        // The parser's model is by far the largest, so all others load beside it.
        CompletableFuture<NLPComponent<NLPNode>> parser =
                CompletableFuture.supplyAsync(() -> component("en-dep.xz"));
        NLPComponent<NLPNode> lexica = lexica();
        NLPComponent<NLPNode> tagger = component("en-pos.xz");
        NLPComponent<NLPNode> lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
        return new Nlp4jParser(List.of(lexica, tagger, lemmas, parser.join()));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(String file) {
        var component = (OnlineComponent<NLPNode, ?>) read(file);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> lexica() {
        var classes =
                (Map<String, List<String>>) read("en-ambiguity-classes-simplified-lowercase.xz");
        var clusters = (Map<String, Set<String>>) read("en-brown-clusters-simplified-lowercase.xz");
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(EmptyLexica.configuration());
        lexica.setAmbiguityClasses(new GlobalLexicon<>(classes, KEY, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, KEY, "word_clusters"));
        return lexica;
    }

    private static Object read(String file) {
        try (InputStream packed = ModelFile.open(file);
                var objects =
                        new ObjectInputStream(
                                new BufferedInputStream(new XZInputStream(packed), 1 << 16))) {
            return objects.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model is not one of this NLP4J: " + file, e);
        }
    }
}
