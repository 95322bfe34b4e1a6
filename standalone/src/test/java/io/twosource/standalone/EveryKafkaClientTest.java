package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No client of a service is made without what operators set for all of them. */
class EveryKafkaClientTest {

    private static final String MAKER = "io/twosource/platform/KafkaClients";

    /** With the settings that Streams gives it, which Quarkus has from operators. */
    private static final String OF_STREAMS = "io/twosource/platform/deadletter/StreamProducer";

    /** A builder's settings, with which nothing is dialled. */
    private static final String DIALS_NOTHING = "io/twosource/platform/NamedStreams";

    private static final Set<String> CLIENTS =
            Set.of(
                    "org/apache/kafka/clients/producer/KafkaProducer",
                    "org/apache/kafka/clients/consumer/KafkaConsumer",
                    "org/apache/kafka/clients/consumer/KafkaShareConsumer",
                    "org/apache/kafka/streams/KafkaStreams");

    private static final Set<String> ADMINS =
            Set.of(
                    "org/apache/kafka/clients/admin/Admin",
                    "org/apache/kafka/clients/admin/AdminClient",
                    "org/apache/kafka/clients/admin/KafkaAdminClient");

    @ParameterizedTest
    @ValueSource(strings = {"platform", "ingest-service", "extract-service", "alert-service"})
    void isMadeInOnePlace(String module) {
        assertThat(
                        classes(module)
                                .filter(EveryKafkaClientTest::makesClients)
                                .map(EveryKafkaClientTest::name))
                .isSubsetOf(MAKER, OF_STREAMS, DIALS_NOTHING);
    }

    @Test
    void theOnePlaceIsFoundToMakeThem() {
        assertThat(
                        classes("platform")
                                .filter(EveryKafkaClientTest::makesClients)
                                .map(EveryKafkaClientTest::name))
                .contains(MAKER);
    }

    private static boolean makesClients(ClassModel model) {
        return entries(model).anyMatch(entry -> makesClient(entry) || namesBroker(entry));
    }

    private static boolean makesClient(PoolEntry entry) {
        if (!(entry instanceof MemberRefEntry call)) {
            return false;
        }
        String owner = call.owner().asInternalName();
        return (CLIENTS.contains(owner) && call.name().equalsString("<init>"))
                || (ADMINS.contains(owner) && call.name().equalsString("create"));
    }

    private static boolean namesBroker(PoolEntry entry) {
        return entry instanceof StringEntry text
                && List.of("bootstrap.servers", "kafka.bootstrap.servers")
                        .contains(text.stringValue());
    }

    private static Stream<PoolEntry> entries(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false);
    }

    private static Stream<ClassModel> classes(String module) {
        Path folder = Path.of("..", module, "target", "classes");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream()
                    .map(EveryKafkaClientTest::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ClassModel model) {
        return model.thisClass().asInternalName();
    }
}
