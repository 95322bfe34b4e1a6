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
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** NLP4J with its models as they are published, in a gigabyte: what the packed ones must equal. */
final class PublishedModels {

    private static final Path FOLDER = Path.of("target", "nlp4j");
    private static final Field KEY = Field.word_form_simplified_lowercase;

    private PublishedModels() {}

    static TreeParser load() throws IOException {
        return new Nlp4jParser(
                List.of(
                        lexica(),
                        component("en-pos.xz"),
                        new MorphologicalAnalyzer<>(Language.ENGLISH),
                        component("en-dep.xz")));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(String file) throws IOException {
        var component = (OnlineComponent<NLPNode, ?>) read(file);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> lexica() throws IOException {
        var classes =
                (Map<String, List<String>>) read("en-ambiguity-classes-simplified-lowercase.xz");
        var clusters = (Map<String, Set<String>>) read("en-brown-clusters-simplified-lowercase.xz");
        byte[] empty = "<configuration/>".getBytes(StandardCharsets.UTF_8);
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(empty));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(classes, KEY, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, KEY, "word_clusters"));
        return lexica;
    }

    private static Object read(String file) throws IOException {
        try (var in =
                new ObjectInputStream(
                        new BufferedInputStream(
                                new XZInputStream(Files.newInputStream(FOLDER.resolve(file))),
                                1 << 16))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
