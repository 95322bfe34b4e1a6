package io.twosource.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** Which ports of loopback everything listens on. */
final class Ports {

    @Option(names = "--kafka-port", defaultValue = "9092", description = "default: 9092")
    private int kafka;

    @Option(names = "--alert-port", defaultValue = "8080", description = "default: 8080")
    private int alert;

    @Option(names = "--ingest-port", defaultValue = "8081", description = "default: 8081")
    private int ingest;

    @Option(names = "--extract-port", defaultValue = "8082", description = "default: 8082")
    private int extract;

    int kafka() {
        return kafka;
    }

    int of(Service service) {
        return switch (service) {
            case INGEST -> ingest;
            case EXTRACT -> extract;
            case ALERT -> alert;
        };
    }

    /** Of its metrics and its health: as far above its port as in the services' own settings. */
    static int management(int port) {
        return port + 1000;
    }

    /** Looked at before anything starts: a port in use shows otherwise only in a service's log. */
    void requireFree() throws CannotStart {
        requireFree("Kafka", kafka);
        for (Service service : Service.values()) {
            requireFree(service.title(), of(service));
            requireFree(service.title(), management(of(service)));
        }
    }

    private static void requireFree(String user, int port) throws CannotStart {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new CannotStart("port %d, which %s needs, is in use".formatted(port, user));
        } catch (IOException e) {
            throw new CannotStart("port %d cannot be used: %s".formatted(port, e.getMessage()));
        }
    }
}
