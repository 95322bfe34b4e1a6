package io.twosource.platform.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** Turns a host into addresses; the system's resolver outside of tests. */
@FunctionalInterface
public interface HostNames {

    /**
     * All addresses of a name or of a literal, at least one.
     *
     * @throws UnknownHostException if there are none now
     */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;

    /** As the operating system and the JDK have it; not found where they take longer than 10 s. */
    static HostNames ofTheSystem() {
        return new SystemNames(
                host -> List.of(InetAddress.getAllByName(host)), Duration.ofSeconds(10));
    }
}
