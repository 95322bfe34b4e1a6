package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SupervisedProcessTest {

    private static final RestartPolicy POLICY =
            new RestartPolicy(
                    Duration.ofMillis(1),
                    Duration.ofSeconds(1),
                    3,
                    Duration.ofMinutes(10),
                    Duration.ofHours(1));

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void oneThatIsKilledIsToldAndStartedAgain() throws Exception {
        try (SupervisedProcess process = supervise("sleep", "600")) {
            long first = process.pid();

            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            assertThat(next())
                    .isEqualTo(
                            "sleeper ended (exit code 137; its log is sleeper.log), and is started again in 0 s");
            while (process.pid() == first) {
                Thread.onSpinWait();
            }
            assertThat(ProcessHandle.of(process.pid())).isPresent();
            assertThat(process.isGivenUp()).isFalse();
        }
    }

    @Test
    void oneThatEndsAgainAndAgainIsGivenUpWithOneLine() throws Exception {
        try (SupervisedProcess process = supervise("sh", "-c", "exit 3")) {
            assertThat(List.of(next(), next()))
                    .allSatisfy(line -> assertThat(line).contains("exit code 3", "started again"));
            assertThat(next())
                    .isEqualTo(
                            "sleeper ended (exit code 3; its log is sleeper.log) 3 times in 10 minutes, and is not started again");
            assertThat(process.isGivenUp()).isTrue();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void oneThatRanForLongEnoughEachTimeIsNotGivenUp() throws Exception {
        RestartPolicy patient =
                new RestartPolicy(
                        Duration.ofMillis(1),
                        Duration.ofSeconds(1),
                        2,
                        Duration.ofMinutes(10),
                        Duration.ofMillis(200));
        try (SupervisedProcess process = supervise(patient, "sleep", "0.3")) {
            assertThat(List.of(next(), next(), next()))
                    .allSatisfy(line -> assertThat(line).contains("started again in 0 s"));
            assertThat(process.isGivenUp()).isFalse();
        }
    }

    @Test
    void oneThatIsClosedIsNotStartedAgain() throws Exception {
        SupervisedProcess process = supervise("sleep", "600");
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();

        process.close();

        assertThat(handle.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void waitsDoubleUpToTheLongestAndEndsOfLongAgoDoNotCount() {
        Instant now = Instant.parse("2024-04-17T09:00:00Z");
        RestartPolicy usual = RestartPolicy.USUAL;

        assertThat(usual.after(List.of(now), now)).contains(Duration.ofSeconds(1));
        assertThat(usual.after(List.of(now, now, now, now), now)).contains(Duration.ofSeconds(8));
        assertThat(usual.after(List.of(now, now, now, now, now), now)).isEmpty();
        Instant longAgo = now.minus(Duration.ofMinutes(11));
        assertThat(usual.after(List.of(longAgo, longAgo, longAgo, longAgo, now), now))
                .contains(Duration.ofSeconds(1));
    }

    private SupervisedProcess supervise(String... command) throws IOException {
        return supervise(POLICY, command);
    }

    private SupervisedProcess supervise(RestartPolicy policy, String... command)
            throws IOException {
        return SupervisedProcess.start(
                "sleeper",
                "sleeper.log",
                () -> new ProcessBuilder(command).start(),
                policy,
                told::add);
    }

    private String next() throws InterruptedException {
        return String.valueOf(told.poll(30, TimeUnit.SECONDS));
    }
}
