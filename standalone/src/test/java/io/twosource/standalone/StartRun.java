package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.kafka.LocalKafka;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a start of the three services takes until all are ready, with their AOT caches and without,
 * one after the other: a machine that has more to do at times is so to both. Says of each start how
 * long it took, what processor time each service used, and what memory it held.
 */
class StartRun {

    private static final int STARTS = Integer.getInteger("start.starts", 5);

    @TempDir private Path data;

    @Test
    void startsWithCachesAndWithout() throws Exception {
        Place place = new Place(Path.of(".."), data);
        for (Service service : Service.values()) {
            assertThat(place.aotCache(service).used()).isNotEmpty();
        }
        for (int start = 1; start <= STARTS; start++) {
            start("with caches", List.of());
            start("without", List.of("-XX:AOTMode=off"));
        }
    }

    private void start(String how, List<String> settings) throws Exception {
        Place place = new Place(Path.of(".."), Files.createTempDirectory(data, "start"));
        place.prepare();
        Progress progress = new Progress(System.out);
        try (LocalKafka kafka = LocalKafka.start(place.kafka());
                HttpClient client = HttpClient.newHttpClient()) {
            long began = System.nanoTime();
            try (Machine machine =
                    Machine.start(place, FreePorts.all(), kafka, _ -> settings, progress)) {
                machine.awaitReady(client);
                say(how, Duration.ofNanos(System.nanoTime() - began), machine);
            }
        }
    }

    private static void say(String how, Duration ready, Machine machine) throws IOException {
        StringBuilder said = new StringBuilder("%s: %.1f s".formatted(how, seconds(ready)));
        for (Service service : Service.values()) {
            ProcessHandle process = machine.process(service);
            Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
            said.append(
                    ", %s %.1f s of processor, %d MB"
                            .formatted(service.title(), seconds(used), residentMegabytes(process)));
        }
        System.out.println(said);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static long residentMegabytes(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
