package io.twosource.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What the JVM keeps of a service's start to make the next one short (JEP 514): its classes, loaded
 * and linked, and which methods were worth compiling. It fits one build and one JVM; with any other
 * the service starts as if it were not there.
 *
 * @param application the jar that is started
 */
record AotCache(Path application) {

    private static final String SUFFIX = ".aot";

    Path file() {
        return application.resolveSibling(application.getFileName() + SUFFIX);
    }

    /** Arguments for a start that uses it; none where it is missing or older than what it is of. */
    List<String> used() throws IOException {
        return fits() ? List.of("-XX:AOTCache=" + file()) : List.of();
    }

    private boolean fits() throws IOException {
        return Files.exists(file())
                && Files.exists(application)
                && Files.getLastModifiedTime(file())
                                .compareTo(Files.getLastModifiedTime(application))
                        >= 0;
    }

    /** Arguments for a run that {@link #make} learns from. */
    List<String> recorded() {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording());
    }

    /**
     * Makes it of what was recorded.
     *
     * @param options those that the service is started with
     * @throws IOException if there is none then
     */
    void make(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording()));
        command.addAll(List.of("-XX:AOTCache=" + unfinished(), "-jar", application.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int code = process.waitFor();
        Files.deleteIfExists(recording());
        if (code != 0) {
            Files.deleteIfExists(unfinished());
            throw new IOException("no AOT cache came of %s: %d".formatted(application, code));
        }
        // Who ends this in the middle leaves no half of a cache.
        Files.move(unfinished(), file(), StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path unfinished() {
        return application.resolveSibling(application.getFileName() + ".unfinished");
    }

    private Path recording() {
        return application.resolveSibling(application.getFileName() + ".recorded");
    }
}
