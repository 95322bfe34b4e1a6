package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwosourceTest {

    @TempDir private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aPortInUseIsOneLineAndStatusTwo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(demo("--alert-port", port)).isEqualTo(2);
            assertThat(said.toString())
                    .isEqualToIgnoringNewLines(
                            "twosource: port " + port + ", which alert-service needs, is in use");
        }
    }

    @Test
    void aFolderThatIsNotOursIsNotEmptied() throws IOException {
        Files.createFile(folder.resolve("thesis.txt"));

        assertThat(demo("--alert-port", any(), "--data", folder.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("thesis.txt").hasLineCount(1);
    }

    @Test
    void anUnknownOptionIsStatusTwo() throws IOException {
        assertThat(demo("--fast")).isEqualTo(2);
    }

    private static String any() throws IOException {
        return Integer.toString(FreePorts.any());
    }

    private int demo(String... options) throws IOException {
        List<String> args = new ArrayList<>();
        args.addAll(List.of("demo", "--kafka-port", any()));
        args.addAll(List.of("--ingest-port", any(), "--extract-port", any()));
        args.addAll(List.of(options));
        return Twosource.commands()
                .setErr(new PrintWriter(said, true))
                .execute(args.toArray(String[]::new));
    }
}
