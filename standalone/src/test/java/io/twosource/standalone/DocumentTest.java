package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shows of the handbook's commands without a system; {@link StartTest} runs them. */
class DocumentTest {

    static List<Document> documents() {
        return Document.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyBlockSaysItsLanguage(Document document) {
        assertThat(document.blocks()).filteredOn(block -> block.language().isEmpty()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aVariableIsAssignedOnceAboveWhereItIsUsed(Document document) {
        assertThat(document.misusedVariables()).isEmpty();
    }

    @Test
    void aVariableThatIsUsedBeforeOrAssignedAgainIsFound() {
        Document document =
                document(
                        "curl -H \"Bearer $token\" localhost    # not $this",
                        "token=$(cat '$here') id=7",
                        "printf '%s' \"${token#t_}\" '$there' \\$nowhere",
                        "token=other");

        assertThat(document.misusedVariables())
                .containsExactly("example.md:2: no token", "example.md:5: token again");
    }

    @Test
    void aLineThatIsIndentedGoesOnWithTheCommandBefore() {
        assertThat(document("curl \\", "  -d '{", "  }'", "", "ls").commands())
                .containsExactly(
                        new Command("example.md", 2, "curl \\\n  -d '{\n  }'"),
                        new Command("example.md", 6, "ls"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandIsOneForBash(Document document) throws Exception {
        for (Command command : document.commands()) {
            assertThat(outputOf("bash", "-n", "-c", command.text())).as(command.place()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noRequestIsHiddenInASentence(Document document) {
        assertThat(document.mentioned())
                .filteredOn(command -> command.text().startsWith("curl"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsOnlyReadNamesFilesThatAreThere(Document document) {
        for (Command command : onlyRead(document)) {
            assertThat(files(command)).as(command.place()).allMatch(Files::exists);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsOnlyReadStandsInTheUsage(Document document) throws Exception {
        String usage = outputOf(Document.CHECKOUT.resolve("twosource").toString());
        for (Command command : onlyRead(document)) {
            List<String> words = command.words();
            if (words.getFirst().equals("./twosource") && words.size() > 1) {
                assertThat(usage).as(command.place()).containsPattern("\n  " + words.get(1) + "\\b");
                assertThat(plain(words)).as(command.place()).allMatch(word -> has(usage, word));
            }
        }
    }

    private static List<Command> onlyRead(Document document) {
        List<Command> all = new ArrayList<>(document.commands());
        all.removeIf(command -> command.kind().runs());
        all.addAll(document.mentioned());
        return all;
    }

    private static Stream<Path> files(Command command) {
        List<String> words = command.words();
        String program = words.getFirst();
        List<String> files = new ArrayList<>();
        if (program.startsWith("./")) {
            files.add(program);
        }
        if (program.equals("docker-compose")) {
            files.add("docker-compose.yml");
        }
        if (words.contains("-pl")) {
            files.add(words.get(words.indexOf("-pl") + 1));
        }
        return files.stream().map(Document.CHECKOUT::resolve);
    }

    /** Names and options, and nothing that a reader puts something else in place of. */
    private static Stream<String> plain(List<String> words) {
        return words.stream().filter(word -> word.matches("(--)?[a-z][a-z-]+"));
    }

    private static boolean has(String usage, String word) {
        return Pattern.compile("(?<![\\w-])%s(?![\\w-])".formatted(word)).matcher(usage).find();
    }

    private static String outputOf(String... program) throws IOException {
        Process process = new ProcessBuilder(program).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Document document(String... lines) {
        return new Document(
                "example.md",
                Stream.of(Stream.of("```sh"), Stream.of(lines), Stream.of("```"))
                        .flatMap(all -> all)
                        .toList());
    }
}
