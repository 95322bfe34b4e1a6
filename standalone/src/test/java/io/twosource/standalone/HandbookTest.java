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
class HandbookTest {

    static List<HandbookPage> pages() {
        return HandbookPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockSaysItsLanguage(HandbookPage page) {
        assertThat(page.blocks()).filteredOn(block -> block.language().isEmpty()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aVariableIsAssignedOnceAboveWhereItIsUsed(HandbookPage page) {
        assertThat(page.misusedVariables()).isEmpty();
    }

    @Test
    void aVariableThatIsUsedBeforeOrAssignedAgainIsFound() {
        HandbookPage page =
                page(
                        "curl -H \"Bearer $token\" localhost    # not $this",
                        "token=$(cat '$here') id=7",
                        "printf '%s' \"${token#t_}\" '$there' \\$nowhere",
                        "token=other");

        assertThat(page.misusedVariables())
                .containsExactly("example.md:2: no token", "example.md:5: token again");
    }

    @Test
    void aLineThatIsIndentedGoesOnWithTheCommandBefore() {
        assertThat(page("curl \\", "  -d '{", "  }'", "", "ls").commands())
                .containsExactly(
                        new Command("example.md", 2, "curl \\\n  -d '{\n  }'"),
                        new Command("example.md", 6, "ls"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandIsOneForBash(HandbookPage page) throws Exception {
        for (Command command : page.commands()) {
            assertThat(outputOf("bash", "-n", "-c", command.text())).as(command.place()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noRequestIsHiddenInASentence(HandbookPage page) {
        assertThat(page.mentioned())
                .filteredOn(command -> command.text().startsWith("curl"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsOnlyReadNamesFilesThatAreThere(HandbookPage page) {
        for (Command command : onlyRead(page)) {
            assertThat(files(command)).as(command.place()).allMatch(Files::exists);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsOnlyReadStandsInTheUsage(HandbookPage page) throws Exception {
        String usage = outputOf(HandbookPage.CHECKOUT.resolve("twosource").toString());
        for (Command command : onlyRead(page)) {
            List<String> words = command.words();
            if (words.getFirst().equals("./twosource") && words.size() > 1) {
                assertThat(usage)
                        .as(command.place())
                        .containsPattern("\n  " + words.get(1) + "\\b");
                assertThat(plain(words)).as(command.place()).allMatch(word -> has(usage, word));
            }
        }
    }

    private static List<Command> onlyRead(HandbookPage page) {
        List<Command> all = new ArrayList<>(page.commands());
        all.removeIf(command -> command.kind().runs());
        all.addAll(page.mentioned());
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
        return files.stream().map(HandbookPage.CHECKOUT::resolve);
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

    private static HandbookPage page(String... lines) {
        return new HandbookPage(
                "example.md",
                Stream.of(Stream.of("```sh"), Stream.of(lines), Stream.of("```"))
                        .flatMap(all -> all)
                        .toList());
    }
}
