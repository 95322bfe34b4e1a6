package io.twosource.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is woken up by a rule, or looks at a panel, is told what it means. */
class MonitoringTest {

    private static final Path RUNBOOKS = Path.of("..");

    @Test
    void everyRuleSaysWhatIsTheMatterAndPointsToARunbookThatIsThere() throws Exception {
        assertThat(Monitoring.rules())
                .isNotEmpty()
                .allSatisfy(
                        rule -> {
                            JsonNode says = rule.path("annotations");
                            assertThat(says.path("summary").asText()).isNotBlank();
                            assertThat(says.path("description").asText()).isNotBlank();
                            String[] runbook = says.path("runbook").asText().split("#", 2);
                            assertThat(anchors(RUNBOOKS.resolve(runbook[0]))).contains(runbook[1]);
                            assertThat(rule.at("/labels/severity").asText())
                                    .isIn("warning", "critical");
                        });
    }

    @Test
    void everyPanelHasATitleAUnitAndADescription() throws Exception {
        assertThat(Monitoring.panels())
                .isNotEmpty()
                .allSatisfy(
                        panel -> {
                            assertThat(panel.path("title").asText()).isNotBlank();
                            assertThat(panel.path("description").asText()).isNotBlank();
                            assertThat(panel.at("/fieldConfig/defaults/unit").asText())
                                    .isNotBlank();
                            assertThat(panel.path("targets")).isNotEmpty();
                        });
    }

    @Test
    void panelsDoNotLieOnEachOther() throws Exception {
        for (JsonNode dashboard : Monitoring.dashboards()) {
            assertThat(Monitoring.list(dashboard.path("panels")).map(one -> one.path("gridPos")))
                    .as(dashboard.path("title").asText())
                    .doesNotHaveDuplicates();
        }
    }

    /** Of a Markdown file's headings, as GitHub makes them. */
    private static List<String> anchors(Path markdown) throws IOException {
        return Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
                .matcher(Files.readString(markdown))
                .results()
                .map(
                        heading ->
                                heading.group(1)
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^a-z0-9 -]", "")
                                        .replace(' ', '-'))
                .toList();
    }
}
