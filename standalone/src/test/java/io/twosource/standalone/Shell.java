package io.twosource.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One bash, in which commands are typed one after another. What they are does not change: {@code
 * curl} is told by its own settings file that the documented ports are others here, and to say how
 * it was answered.
 */
final class Shell implements AutoCloseable {

    private static final Pattern ANSWERED =
            Pattern.compile("^\\[answered (\\d{3})]$", Pattern.MULTILINE);

    private final Path settings;
    private final String ports;
    private final Process bash;
    private final Writer input;
    private final BufferedReader statuses;

    private Shell(Path settings, String ports, Process bash) {
        this.settings = settings;
        this.ports = ports;
        this.bash = bash;
        this.input = bash.outputWriter();
        this.statuses = bash.inputReader();
    }

    /** What came of a command: its exit status and all that it wrote. */
    record Result(int status, String output) {

        /** How each {@code curl} of it was answered; 000 stands for not at all. */
        List<String> answers() {
            return ANSWERED.matcher(output).results().map(found -> found.group(1)).toList();
        }
    }

    /**
     * Opens one.
     *
     * @param folder where the reader is
     * @param settings an empty folder that the reader does not know
     * @param ports what of localhost stands for a documented port
     */
    static Shell open(Path folder, Path settings, Map<Integer, Integer> ports) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "--noprofile", "--norc");
        bash.directory(folder.toFile()).redirectError(settings.resolve("shell").toFile());
        bash.environment().put("CURL_HOME", settings.toString());
        String here =
                ports.entrySet().stream()
                        .map(
                                port ->
                                        "connect-to = localhost:%d:127.0.0.1:%d%n"
                                                .formatted(port.getKey(), port.getValue()))
                        .collect(Collectors.joining());
        return new Shell(settings, here, bash.start());
    }

    /**
     * Runs a command to its end.
     *
     * @param patience after which a {@code curl} in it ends with status 28
     */
    synchronized Result run(String command, Duration patience) throws IOException {
        tellCurl(patience);
        Path typed = Files.writeString(settings.resolve("typed"), command + "\n");
        Path output = settings.resolve("output");
        input.write(". '%s' < /dev/null > '%s' 2>&1; echo $?\n".formatted(typed, output));
        input.flush();
        String status = statuses.readLine();
        String said = Files.readString(output);
        if (status == null) {
            throw new IOException("the shell ended: " + said);
        }
        return new Result(Integer.parseInt(status), said);
    }

    private void tellCurl(Duration patience) throws IOException {
        Files.writeString(
                settings.resolve(".curlrc"),
                """
                silent
                show-error
                noproxy = "*"
                max-time = %d
                write-out = "%%{stderr}\\n[answered %%{http_code}]\\n"
                %s"""
                        .formatted(patience.toSeconds(), ports));
    }

    @Override
    public void close() {
        bash.destroyForcibly();
    }
}
