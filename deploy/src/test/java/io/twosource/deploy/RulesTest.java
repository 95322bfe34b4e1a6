package io.twosource.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The alert rules, by Prometheus' own tool: each fires when it should, and not before. */
class RulesTest {

    private static final Path RULES = Path.of("src/test/rules/rules-test.yaml");

    @Test
    void prometheusTakesTheRules() throws Exception {
        assertThat(promtool("check", "rules", Monitoring.RULES.toString())).contains("SUCCESS");
    }

    @Test
    void eachRuleFiresWhenItShouldAndNotBefore() throws Exception {
        assertThat(promtool("test", "rules", RULES.toString())).contains("SUCCESS");
    }

    @Test
    void eachRuleHasATestOfItsOwn() throws Exception {
        String tests = Files.readString(RULES);

        assertThat(Monitoring.rules())
                .allSatisfy(
                        rule ->
                                assertThat(tests)
                                        .containsPattern(
                                                "alertname: %s\\s+exp_alerts:\\s+- exp_labels"
                                                        .formatted(rule.path("alert").asText())));
    }

    /** What it printed; it has to be content. */
    private static String promtool(String... arguments) throws Exception {
        String[] command =
                Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toArray(String[]::new);
        assumeTrue(isOnThePath(), "promtool (Debian's prometheus) is not on the PATH");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = text(process);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isOnThePath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
    }
}
