package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A stream and its stories in, how many of the wanted alerts were raised out. */
@Command(
        name = "stories",
        description =
                "replays a stream and scores what came of it against stories: claims with all"
                        + " statements on them and the alerts wanted")
final class EvaluateStories implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(paramLabel = "STREAM.jsonl")
    private Path stream = Path.of("");

    @Parameters(paramLabel = "STORIES.json")
    private Path stories = Path.of("");

    @Mixin private ReplayOptions options = new ReplayOptions();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        JsonNode told = JSON.readTree(stories.toFile());
        Path out = Files.createTempDirectory("stories");
        options.replay(stream, out, command.commandLine().getErr());
        StoryScore score =
                new StoryScore(
                        ReplayFiles.read(stream).stream()
                                .collect(
                                        Collectors.toMap(
                                                article -> article.path("id").asText(),
                                                Function.identity(),
                                                (_, newer) -> newer)),
                        ReplayFiles.read(out.resolve("claims.jsonl")),
                        ReplayFiles.read(out.resolve("notices.jsonl")));
        told.forEach(score::take);
        command.commandLine().getOut().println(score.table());
        command.commandLine().getOut().println("replay                      " + out);
        return 0;
    }
}
