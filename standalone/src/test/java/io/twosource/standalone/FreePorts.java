package io.twosource.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import picocli.CommandLine;

/** Ports that nobody listens on. */
final class FreePorts {

    private FreePorts() {}

    /** One for a service: free, and so is that of its management. */
    static int any() throws IOException {
        while (true) {
            try (ServerSocket socket = listen(0);
                    ServerSocket _ = listen(Ports.management(socket.getLocalPort()))) {
                return socket.getLocalPort();
            } catch (BindException | IllegalArgumentException e) {
                // The second is taken, or beyond the last there is: another pair.
            }
        }
    }

    /** Those of the three services; Kafka's is its own matter. */
    static Ports all() throws IOException {
        return CommandLine.populateCommand(
                new Ports(),
                "--ingest-port=" + any(),
                "--extract-port=" + any(),
                "--alert-port=" + any());
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
