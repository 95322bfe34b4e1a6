package io.twosource.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.LintResult;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart renders what Kubernetes takes, in each of its variants, and refuses contradictions. */
class ChartTest {

    static List<Path> variants() throws IOException {
        return Chart.variants();
    }

    /** What the default values lack is said by the chart itself: here it is only looked at. */
    @ParameterizedTest
    @MethodSource("variants")
    void helmHasNothingAgainstIt(Path values, @TempDir Path folder) throws IOException {
        LintResult result = Chart.lint(values, folder);

        assertThat(result.getMessages()).noneMatch(message -> message.startsWith("[ERROR]"));
        assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyDocumentIsOfItsType(Path values) {
        List<JsonNode> documents = Chart.render(values);

        assertThat(Chart.of("StatefulSet", documents)).hasSize(3);
        assertThat(documents).allSatisfy(Types::check);
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsFound() {
        ObjectNode document =
                Chart.of("Service", Chart.render(Chart.variant("default"))).getFirst().deepCopy();
        document.withObject("/spec").put("replicaz", 2);

        assertThatThrownBy(() -> Types.check(document)).hasMessageContaining("replicaz");
    }

    @Test
    void noContainerMayMoreThanItNeeds() {
        for (JsonNode set : sets(Chart.variant("default"))) {
            JsonNode pod = set.at("/spec/template/spec");
            JsonNode container = pod.at("/containers/0");

            assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText())
                    .isEqualTo("RuntimeDefault");
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                    .isEqualTo("ALL");
            assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
        }
    }

    @Test
    void eachReplicaIsReachedByANameOfItsOwn() {
        for (JsonNode set : sets(Chart.variant("default"))) {
            String service = set.at("/spec/serviceName").asText();

            assertThat(environment(set))
                    .containsEntry(
                            "TWOSOURCE_ADVERTISED_HOST",
                            "$(POD_NAME).%s.desk.svc".formatted(service));
            assertThat(Chart.of("Service", Chart.render(Chart.variant("default"))))
                    .anySatisfy(
                            one -> {
                                assertThat(one.at("/metadata/name").asText()).isEqualTo(service);
                                assertThat(one.at("/spec/clusterIP").asText()).isEqualTo("None");
                                assertThat(one.at("/spec/publishNotReadyAddresses").asBoolean())
                                        .isTrue();
                            });
        }
    }

    @Test
    void copiesOfStoresAreAskedForWhereStreamsReadsIt() {
        for (JsonNode set : sets(Chart.variant("everything"))) {
            assertThat(environment(set).get("JAVA_OPTS"))
                    .contains("-Dkafka-streams.num.standby.replicas=1");
        }
    }

    @Test
    void aServiceSeesNoSecretButItsOwn() {
        for (JsonNode set : sets(Chart.variant("everything"))) {
            String name = set.at("/metadata/name").asText();
            List<String> secrets =
                    stream(set.at("/spec/template/spec/volumes"))
                            .filter(volume -> volume.has("secret"))
                            .map(volume -> volume.path("name").asText())
                            .toList();

            assertThat(secrets)
                    .containsExactlyElementsOf(
                            switch (name) {
                                case "news-twosource-alert" ->
                                        List.of(
                                                "kafka",
                                                "operators",
                                                "sealing",
                                                "replicas",
                                                "services");
                                case "news-twosource-ingest" ->
                                        List.of("kafka", "operators", "pushers", "hubs");
                                default -> List.of("kafka", "operators");
                            });
        }
    }

    @Test
    void nobodyOutsideReachesExtractServiceNorAnyManagementPort() {
        List<JsonNode> documents = Chart.render(Chart.variant("default"));
        for (JsonNode policy : Chart.of("NetworkPolicy", documents)) {
            boolean open =
                    stream(policy.at("/spec/ingress"))
                            .anyMatch(rule -> rule.path("from").isEmpty());
            String component =
                    policy.at("/spec/podSelector/matchLabels/app.kubernetes.io~1component")
                            .asText();

            assertThat(open).as(component).isEqualTo(!component.equals("extract-service"));
            assertThat(policy.toString()).doesNotContain("management");
        }
        assertThat(Chart.of("NetworkPolicy", documents)).hasSize(3);
    }

    @Test
    void strimzisTopicsAreThoseThatTheServicesWouldMake() {
        Map<String, String> rendered = new TreeMap<>();
        for (JsonNode topic : Chart.of("KafkaTopic", Chart.render(Chart.variant("everything")))) {
            rendered.put(
                    topic.at("/spec/topicName").asText(),
                    topic.at("/spec/partitions") + " " + settings(topic.at("/spec/config")));
        }
        Map<String, String> own = new TreeMap<>();
        for (Topic<?, ?> topic : Topics.all()) {
            NewTopic definition = topic.definition((short) 1);
            own.put(topic.name(), topic.partitions() + " " + new TreeMap<>(definition.configs()));
        }

        assertThat(rendered).isEqualTo(own);
    }

    @Test
    void lagStartsReplicasAndNoneBeyondThePartitions() {
        JsonNode scaled =
                Chart.of("ScaledObject", Chart.render(Chart.variant("everything"))).getFirst();

        assertThat(scaled.at("/spec/scaleTargetRef/name").asText())
                .isEqualTo("news-twosource-extract");
        assertThat(scaled.at("/spec/minReplicaCount").asInt()).isEqualTo(1);
        assertThat(scaled.at("/spec/maxReplicaCount").asInt()).isEqualTo(6);
        assertThat(scaled.at("/spec/triggers/0/metadata/lagThreshold").asText()).isEqualTo("50");
        assertThat(sets(Chart.variant("everything")).get(1).at("/spec/replicas").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kafka.bootstrapServers=                   | kafka.bootstrapServers is missing
                    secrets.operators.existingSecret=         | secrets.operators.existingSecret is missing
                    secrets.sealing.existingSecret=           | secrets.sealing.existingSecret is missing
                    secrets.replicas.existingSecret=          | secrets.replicas.existingSecret is missing
                    extract.replicas=7                        | articles has 6 partitions
                    extract.autoscaling.enabled=true,extract.autoscaling.most=7 | articles has 6 partitions
                    extract.autoscaling.enabled=true,extract.autoscaling.lag=1  | well over 1
                    standbyReplicas=2                         | ingest.replicas has to be 3 or more
                    kafka.topics=strimzi                      | kafka.strimzi.cluster has to name
                    ingress.enabled=true                      | urls.alerts is missing
                    urls.ingest=https://ingest.example        | hubs have to sign
                    secrets.hubs.existingSecret=hubs          | would not know where to call
                    tracing.enabled=true                      | nobody would be told of traces
                    kafka.topics=mine                         | /kafka/topics
                    extract.heap=lots                         | /extract/heap
                    ingest.replica=2                          | replica
                    """)
    void whatContradictsItselfIsRefusedInASentence(String settings, String sentence) {
        assertThatThrownBy(() -> Chart.render(Chart.variant("default"), settings.split(",")))
                .hasMessageContaining(sentence);
    }

    @Test
    void namesStayWithinWhatKubernetesAllows() {
        String rendered = Chart.command("n".repeat(53), Chart.variant("everything")).call();

        assertThat(rendered.lines().filter(line -> line.startsWith("  name: ")))
                .isNotEmpty()
                .allMatch(line -> line.length() - "  name: ".length() <= 63);
    }

    private static List<JsonNode> sets(Path values) {
        return Chart.of("StatefulSet", Chart.render(values)).stream()
                .sorted(
                        (one, other) ->
                                one.at("/metadata/name")
                                        .asText()
                                        .compareTo(other.at("/metadata/name").asText()))
                .toList();
    }

    private static Map<String, String> environment(JsonNode set) {
        Map<String, String> environment = new TreeMap<>();
        stream(set.at("/spec/template/spec/containers/0/env"))
                .forEach(
                        one ->
                                environment.put(
                                        one.path("name").asText(), one.path("value").asText()));
        return environment;
    }

    private static Map<String, String> settings(JsonNode config) {
        Map<String, String> settings = new TreeMap<>();
        config.properties()
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
        return settings;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
