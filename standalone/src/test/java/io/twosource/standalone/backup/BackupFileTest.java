package io.twosource.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.avro.SavedHeader;
import io.twosource.avro.SavedRecord;
import io.twosource.avro.SavedTopic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    private static final Instant AT = Instant.parse("2026-11-28T06:00:00Z");
    private static final byte[] KEY = {0, -1, 7};
    private static final byte[] VALUE = {(byte) 0xC3, 1, 0, -128};

    /** Not every byte: it takes its time. */
    private static final int STEP = 3;

    @TempDir private Path folder;

    @Test
    void whatWasSavedIsReadByteForByte() throws IOException {
        Contents saved = save(file());

        BackupFile backup = BackupFile.open(file());

        assertThat(backup.contents()).isEqualTo(saved);
        assertThat(backup.contents().cluster()).isEqualTo("one-cluster");
        assertThat(backup.contents().at()).isEqualTo(AT);
        assertThat(backup.contents().toString()).containsPattern("feeds +1\\b");
        List<SavedRecord> records = new ArrayList<>();
        backup.forEach(records::add);
        assertThat(records)
                .containsExactly(
                        new SavedRecord(
                                "feeds",
                                5,
                                AT,
                                ByteBuffer.wrap(KEY),
                                ByteBuffer.wrap(VALUE),
                                List.of(
                                        new SavedHeader("version", ByteBuffer.wrap(VALUE)),
                                        new SavedHeader("nothing", null))));
    }

    @Test
    void aFileOfWhichAnyBitIsAnotherIsRefused() throws IOException {
        save(file());
        byte[] whole = Files.readAllBytes(file());

        for (int at = 0; at < whole.length; at += STEP) {
            byte[] altered = whole.clone();
            altered[at] ^= (byte) (1 << at % Byte.SIZE);

            assertIsRefused(altered, "the byte at " + at);
        }
    }

    @Test
    void aFileThatLacksItsEndIsRefused() throws IOException {
        save(file());
        byte[] whole = Files.readAllBytes(file());

        for (int length = 0; length < whole.length; length += STEP) {
            assertIsRefused(Arrays.copyOf(whole, length), "all beyond " + length);
        }
        assertIsRefused(Arrays.copyOf(whole, whole.length + 1), "nothing, and one byte more");
    }

    @Test
    void aLaterVersionIsRefusedByName() throws IOException {
        save(file());
        String text = Files.readString(file(), StandardCharsets.ISO_8859_1);
        Files.writeString(
                file(),
                text.replace(BackupFile.VERSION + "\u00021", BackupFile.VERSION + "\u00029"),
                StandardCharsets.ISO_8859_1);
        try (FileChannel channel =
                FileChannel.open(file(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Seal.put(channel);
        }

        assertThatThrownBy(() -> BackupFile.open(file()))
                .isInstanceOf(BrokenBackup.class)
                .hasMessageContaining("version 9");
    }

    @Test
    void itsOwnerAloneMayReadIt() throws IOException {
        save(file());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void noBackupTakesAnothersPlace() throws IOException {
        Files.writeString(file(), "of yesterday");

        assertThatThrownBy(() -> save(file()))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("there already");
        assertThat(file()).hasContent("of yesterday");
    }

    @Test
    void whatIsCutOffLeavesNoFile() throws IOException {
        try (BackupWriter writer = BackupWriter.create(file(), "one-cluster", AT)) {
            writer.add(record());
        }

        assertThat(folder).isEmptyDirectory();
    }

    private void assertIsRefused(byte[] bytes, String altered) throws IOException {
        Path file = folder.resolve("altered");
        Files.write(file, bytes);

        assertThatThrownBy(() -> BackupFile.open(file))
                .as("without %s", altered)
                .isInstanceOf(BrokenBackup.class);
    }

    private Path file() {
        return folder.resolve("people.backup");
    }

    private static Contents save(Path file) throws IOException {
        try (BackupWriter writer = BackupWriter.create(file, "one-cluster", AT)) {
            writer.add(record());
            return writer.finish(List.of(new SavedTopic("feeds", 6, 1L)));
        }
    }

    private static ConsumerRecord<byte[], byte[]> record() {
        return new ConsumerRecord<>(
                "feeds",
                5,
                17,
                AT.toEpochMilli(),
                TimestampType.CREATE_TIME,
                KEY.length,
                VALUE.length,
                KEY,
                VALUE,
                new RecordHeaders().add("version", VALUE).add("nothing", null),
                Optional.empty());
    }
}
