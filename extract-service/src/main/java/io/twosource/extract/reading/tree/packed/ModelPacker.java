package io.twosource.extract.reading.tree.packed;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** Packs NLP4J's models; the build runs it, so that no service reads them as they are published. */
public final class ModelPacker {

    private final Path from;
    private final Path to;

    private ModelPacker(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Packs the models of one folder into another, unless they lie there packed. */
    public static void main(String[] args) throws IOException {
        ModelPacker packer = new ModelPacker(Path.of(args[0]), Path.of(args[1]));
        Files.createDirectories(packer.to);
        packer.pack("lexica.bin", packer::packLexica);
        packer.pack("tagger.bin", out -> packer.packComponent("en-pos.xz", out));
        packer.pack("parser.bin", out -> packer.packComponent("en-dep.xz", out));
    }

    private interface Packing {

        void into(PackedOutput out) throws IOException;
    }

    private void pack(String name, Packing packing) throws IOException {
        Path file = to.resolve(name);
        if (isPacked(file)) {
            return;
        }
        // Moved into its place at the end: a build that is broken off leaves no half of a model.
        Path part = to.resolve(name + ".part");
        try (PackedOutput out = new PackedOutput(part)) {
            packing.into(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isPacked(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == PackedInput.FORMAT;
        }
    }

    private void packLexica(PackedOutput out) throws IOException {
        LexiconPacking.packed(words("en-ambiguity-classes-simplified-lowercase.xz"), ArrayList::new)
                .write(out);
        LexiconPacking.packed(
                        words("en-brown-clusters-simplified-lowercase.xz"), LinkedHashSet::new)
                .write(out);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Collection<String>> words(String file) throws IOException {
        return (Map<String, Collection<String>>) read(from.resolve(file));
    }

    @SuppressWarnings("unchecked")
    private <S extends NLPState<NLPNode>> void packComponent(String file, PackedOutput out)
            throws IOException {
        new ComponentPacking<>((OnlineComponent<NLPNode, S>) read(from.resolve(file))).write(out);
    }

    /** Reads an object as NLP4J publishes it. */
    static Object read(Path file) throws IOException {
        try (var in =
                new ObjectInputStream(
                        new BufferedInputStream(
                                new XZInputStream(
                                        new BufferedInputStream(Files.newInputStream(file))),
                                1 << 16))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " is not of this NLP4J", e);
        }
    }
}
