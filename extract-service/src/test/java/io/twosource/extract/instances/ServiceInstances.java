package io.twosource.extract.instances;

import io.twosource.kafka.ServiceProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Instances of the built service, each a process. */
final class ServiceInstances implements AutoCloseable {

    /** As operators give it, in megabytes. */
    private static final int HEAP = 512;

    private final List<ServiceProcess> services = new ArrayList<>();

    private ServiceInstances() {}

    static ServiceInstances start(int count, Broker broker, Path folder, int cells)
            throws IOException {
        ServiceInstances instances = new ServiceInstances();
        for (int i = 0; i < count; i++) {
            instances.services.add(
                    ServiceProcess.start(
                            broker.bootstrapServers(),
                            folder.resolve("instance-" + i),
                            HEAP,
                            List.of("-Dtwosource.claims.cells=" + cells),
                            Map.of()));
        }
        return instances;
    }

    /** Kills one of those that are ready; false if none is. */
    boolean killOne(Random random) {
        List<ServiceProcess> inAnyOrder = new ArrayList<>(services);
        Collections.shuffle(inAnyOrder, random);
        return inAnyOrder.stream()
                .filter(ServiceProcess::isReady)
                .findFirst()
                .map(
                        service -> {
                            service.kill();
                            return true;
                        })
                .orElse(false);
    }

    /** How often one was started again. */
    int restarts() {
        return services.stream().mapToInt(service -> service.starts() - 1).sum();
    }

    @Override
    public void close() {
        services.forEach(ServiceProcess::close);
    }
}
