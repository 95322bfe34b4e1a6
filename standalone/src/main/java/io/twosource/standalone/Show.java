package io.twosource.standalone;

import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What stands in a Kafka topic, for people: committed records as JSON, one a line. */
@Command(name = "show", description = "prints what stands in a Kafka topic as JSON lines")
final class Show implements Callable<Integer> {

    @Parameters(paramLabel = "TOPIC")
    private String name = "";

    @Mixin private KafkaConnection kafka = new KafkaConnection();

    @Override
    public Integer call() throws CannotStart, IOException {
        PrintStream out = System.out;
        for (Object value : new Records(kafka.settings()).all(topic())) {
            out.println(value);
        }
        return 0;
    }

    private Topic<?, ?> topic() throws CannotStart {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "no topic %s; there are %s; dead letters are shown by `dead-letters list SERVICE`"
                                                .formatted(name, names())));
    }

    private static String names() {
        return Topics.all().stream().map(Topic::name).collect(Collectors.joining(", "));
    }
}
