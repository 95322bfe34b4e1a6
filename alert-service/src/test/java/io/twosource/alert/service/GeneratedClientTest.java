package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI document is good enough for a generator that knows nothing of us. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class GeneratedClientTest {

    private static final Path FOLDER = Path.of("target/generated-client");
    private static final Path PROGRAM = Path.of("src/test/client/FirstSteps.java");

    @BeforeEach
    void ready() {
        Api.waitUntilReady();
    }

    @Test
    void aClientMadeOfTheDocumentCompilesAndTakesTheFirstSteps() throws Exception {
        generate();
        compile();

        assertThat(firstSteps())
                .containsExactly(
                        "saved zyzzyva OR quagga",
                        "there is first-steps",
                        "listed true",
                        "subscribed to [claim.denied]",
                        "is on",
                        "among mine true",
                        "endpoint known true",
                        "quotas true",
                        "claims 0",
                        "alerts 0");
    }

    /** As docs/api.md says; without what a program has no use for. */
    private static void generate() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path document = Files.writeString(FOLDER.resolve("alert-service.json"), ApiDocument.json());
        Path log = FOLDER.resolve("generator.log");
        Process generator =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                "target/openapi-generator-cli.jar",
                                "generate",
                                "--generator-name=java",
                                "--library=native",
                                "--input-spec=" + document,
                                "--output=" + FOLDER,
                                "--package-name=io.twosource.client",
                                "--invoker-package=io.twosource.client",
                                "--api-package=io.twosource.client.api",
                                "--model-package=io.twosource.client.model",
                                "--additional-properties=openApiNullable=false,useJakartaEe=true",
                                "--global-property=apis,models,supportingFiles,apiDocs=false,"
                                        + "modelDocs=false,apiTests=false,modelTests=false")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(generator.waitFor()).as(() -> read(log)).isZero();
    }

    private static void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> generated = Files.walk(FOLDER.resolve("src/main/java"))) {
            List<Path> sources =
                    Stream.concat(generated, Stream.of(PROGRAM))
                            .filter(file -> file.toString().endsWith(".java"))
                            .toList();
            boolean compiled =
                    compiler.getTask(
                                    told,
                                    files,
                                    null,
                                    List.of("-d", classes().toString(), "-proc:none", "-nowarn"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            assertThat(compiled).as(told.toString()).isTrue();
        }
    }

    private static List<Object> firstSteps() throws Exception {
        URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        URL[] classes = {classes().toUri().toURL()};
        try (URLClassLoader client =
                new URLClassLoader(classes, GeneratedClientTest.class.getClassLoader())) {
            Object told =
                    client.loadClass("FirstSteps")
                            .getMethod("take", String.class, String.class, String.class)
                            .invoke(null, service.toString(), Api.editorOf("desk"), "desk");
            return List.copyOf((List<?>) told);
        }
    }

    private static Path classes() throws IOException {
        return Files.createDirectories(FOLDER.resolve("classes"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
