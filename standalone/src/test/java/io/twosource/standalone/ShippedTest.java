package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each service is made of, as its packaging lists it beside what is shipped. */
class ShippedTest {

    /**
     * Those that let anybody ship the unchanged library with a work under another licence: by their
     * ids at SPDX, or by the words of the one library that names it otherwise. Whoever adds one has
     * read it.
     */
    private static final Set<String> AGREED =
            Set.of(
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-1.0",
                    "EPL-2.0",
                    "MIT",
                    "MIT-0",
                    // JDOM
                    "Similar to Apache License but with the acknowledgment clause removed",
                    // XZ for Java
                    "Public Domain");

    @ParameterizedTest
    @EnumSource
    void theListHasEveryJarThatIsShipped(Service service) throws IOException {
        assertThat(components(service).map(ShippedTest::jar).toList())
                .containsAll(shipped(service));
    }

    @ParameterizedTest
    @EnumSource
    void allThatIsShippedHasALicenceThatWasAgreedTo(Service service) throws IOException {
        assertThat(components(service).filter(component -> !isAgreed(component)))
                .map(component -> jar(component) + ": " + licences(component).toList())
                .isEmpty();
    }

    /** Where there are several, whoever ships it chooses one. */
    private static boolean isAgreed(JsonNode component) {
        return licences(component).anyMatch(AGREED::contains);
    }

    private static Stream<String> licences(JsonNode component) {
        return stream(component.path("licenses"))
                .map(choice -> choice.path("license"))
                .map(licence -> licence.path("id").asText(licence.path("name").asText()));
    }

    private static Stream<JsonNode> components(Service service) throws IOException {
        Path list = application(service).resolve("sbom.json");
        return stream(Json.MAPPER.readTree(list.toFile()).path("components"));
    }

    /** Quarkus says with "modified-" that it has left out classes which a service does not use. */
    private static List<String> shipped(Service service) throws IOException {
        try (Stream<Path> jars = Files.list(application(service).resolve("lib"))) {
            return jars.map(jar -> jar.getFileName().toString().replaceFirst("^modified-", ""))
                    .toList();
        }
    }

    /** As Quarkus names it among the others. */
    private static String jar(JsonNode component) {
        return "%s.%s-%s.jar"
                .formatted(
                        component.path("group").asText(),
                        component.path("name").asText(),
                        component.path("version").asText());
    }

    private static Path application(Service service) {
        Path home = Path.of("..");
        return new Place(home, home).quarkusApp(service.title()).resolveSibling("");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
