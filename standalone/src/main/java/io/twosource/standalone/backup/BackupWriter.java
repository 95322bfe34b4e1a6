package io.twosource.standalone.backup;

import io.twosource.avro.BackupEnd;
import io.twosource.avro.BackupEntry;
import io.twosource.avro.Checksum;
import io.twosource.avro.SavedHeader;
import io.twosource.avro.SavedRecord;
import io.twosource.avro.SavedTopic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes a backup: an Avro container file that its owner alone may read. It has its name once it is
 * whole; until then it is {@code NAME.part}, and gone if it never is.
 *
 * <p>No codec: the checksum has to stand in the file as it is ({@link Seal}).
 */
final class BackupWriter implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final String cluster;
    private final Instant at;
    private final FileChannel channel;
    private final DataFileWriter<BackupEntry> entries;

    private BackupWriter(Path file, String cluster, Instant at) throws IOException {
        this.file = absent(file);
        this.part = absent(file.resolveSibling(file.getFileName() + ".part"));
        this.cluster = cluster;
        this.at = at;
        this.channel =
                FileChannel.open(
                        part,
                        Set.of(
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        this.entries = new DataFileWriter<>(new SpecificDatumWriter<>(BackupEntry.class));
    }

    /**
     * Begins one of a cluster, as it stood {@code at}.
     *
     * @throws FileAlreadyExistsException if there is such a file: no backup takes another's place
     */
    static BackupWriter create(Path file, String cluster, Instant at) throws IOException {
        BackupWriter writer = new BackupWriter(file, cluster, at);
        writer.begin();
        return writer;
    }

    private void begin() throws IOException {
        entries.setMeta(BackupFile.VERSION, BackupFile.CURRENT);
        entries.setMeta(BackupFile.CLUSTER, cluster);
        entries.setMeta(BackupFile.AT, at.toString());
        OutputStream out = Channels.newOutputStream(channel);
        entries.create(BackupEntry.getClassSchema(), out);
    }

    void add(ConsumerRecord<byte[], byte[]> record) throws IOException {
        List<SavedHeader> headers =
                Arrays.stream(record.headers().toArray())
                        .map(header -> new SavedHeader(header.key(), bytes(header.value())))
                        .toList();
        SavedRecord saved =
                new SavedRecord(
                        record.topic(),
                        record.partition(),
                        Instant.ofEpochMilli(record.timestamp()),
                        ByteBuffer.wrap(record.key()),
                        ByteBuffer.wrap(record.value()),
                        headers);
        entries.append(new BackupEntry(saved));
    }

    /** Ends the file, which by that is there. */
    Contents finish(List<SavedTopic> topics) throws IOException {
        Checksum room = new Checksum(new byte[Seal.LENGTH]);
        entries.append(new BackupEntry(new BackupEnd(topics, room)));
        entries.flush();
        byte[] checksum = Seal.put(channel);
        channel.force(true);
        Files.move(part, file);
        return new Contents(cluster, at, topics, HexFormat.of().formatHex(checksum));
    }

    @Override
    public void close() throws IOException {
        try (channel;
                entries) {
            Files.deleteIfExists(part);
        }
    }

    private static Path absent(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " is there already");
        }
        return file;
    }

    private static @Nullable ByteBuffer bytes(byte @Nullable [] value) {
        return value == null ? null : ByteBuffer.wrap(value);
    }
}
