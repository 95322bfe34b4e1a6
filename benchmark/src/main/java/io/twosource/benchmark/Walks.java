package io.twosource.benchmark;

import io.twosource.extract.claim.ArticleSource;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.walk.Step.Visit;
import io.twosource.extract.walk.Walk;
import io.twosource.extract.wire.ExtractTopics;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A file of walks as they stand in Kafka: each its length and its bytes. */
final class Walks implements AutoCloseable {

    private final DataOutputStream file;

    private Walks(DataOutputStream file) {
        this.file = file;
    }

    static Walks create(Path file) throws IOException {
        return new Walks(
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
    }

    void addAll(List<Walk> walks) {
        try {
            for (Walk walk : walks) {
                byte[] bytes = packed(walk);
                file.writeInt(bytes.length);
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on each, packed. */
    static void read(Path file, int most, Consumer<byte[]> taker) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int read = 0; read < most; read++) {
                taker.accept(in.readNBytes(in.readInt()));
            }
        } catch (EOFException _) {
            // All of them.
        }
    }

    /** Hands on each as if all had come at one time, so that none is over before the end. */
    static void readAtOneTime(Path file, int most, Consumer<Visit> taker) throws IOException {
        read(file, most, walk -> taker.accept(atOneTime((Visit) unpacked(walk).step())));
    }

    private static Visit atOneTime(Visit visit) {
        ArticleSource article = visit.article();
        return new Visit(
                Citation.of(
                        new ArticleSource(
                                article.articleId(),
                                article.version(),
                                article.outlet(),
                                article.url(),
                                article.title(),
                                Instant.EPOCH,
                                article.origin(),
                                article.language(),
                                List.of()),
                        visit.citation().statement(),
                        Instant.EPOCH),
                visit.embedding(),
                visit.context(),
                visit.said(),
                visit.route(),
                visit.best());
    }

    static byte[] packed(Walk walk) {
        return ExtractTopics.CLAIM_WALKS
                .values()
                .serializer()
                .serialize(ExtractTopics.CLAIM_WALKS.name(), walk);
    }

    static Walk unpacked(byte[] bytes) {
        return ExtractTopics.CLAIM_WALKS
                .values()
                .deserializer()
                .deserialize(ExtractTopics.CLAIM_WALKS.name(), bytes);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
