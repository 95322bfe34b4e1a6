package io.twosource.platform.address;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The networks that are not the public Internet: IANA's special-purpose registries for IPv4 and
 * IPv6 (RFC 6890), multicast, the clouds' metadata services, and every form that carries an IPv4
 * address inside an IPv6 one.
 */
final class SpecialNetworks {

    /** Each with what it is called there, for those who read this. */
    private static final List<Network> NETWORKS =
            Stream.of(
                            "0.0.0.0/8 unspecified",
                            "10.0.0.0/8 private",
                            "100.64.0.0/10 shared by carriers",
                            "127.0.0.0/8 loopback",
                            "168.63.129.16/32 a cloud's metadata",
                            "169.254.0.0/16 link-local",
                            "172.16.0.0/12 private",
                            "192.0.0.0/24 for protocols",
                            "192.0.2.0/24 for documentation",
                            "192.88.99.0/24 6to4",
                            "192.168.0.0/16 private",
                            "198.18.0.0/15 for benchmarks",
                            "198.51.100.0/24 for documentation",
                            "203.0.113.0/24 for documentation",
                            "224.0.0.0/4 multicast",
                            "240.0.0.0/4 reserved",
                            "::/96 IPv4-compatible, loopback or unspecified",
                            "::ffff:0:0:0/96 IPv4-translated",
                            "64:ff9b:1::/48 local NAT64",
                            "100::/64 discarded",
                            "100:0:0:1::/64 discarded",
                            "2001::/23 for protocols, Teredo",
                            "2001:db8::/32 for documentation",
                            "2002::/16 6to4",
                            "3fff::/20 for documentation",
                            "5f00::/16 for segment routing",
                            "fc00::/7 private",
                            "fe80::/10 link-local",
                            "fec0::/10 site-local",
                            "ff00::/8 multicast")
                    .map(line -> Network.of(line.substring(0, line.indexOf(' '))))
                    .toList();

    private static final Network NAT64 = Network.of("64:ff9b::/96");

    private SpecialNetworks() {}

    /** Whether an address stands in one of them. */
    static boolean hold(InetAddress address) {
        InetAddress dialled = throughNat64(address);
        return (dialled instanceof Inet6Address six && isIsatap(six))
                || NETWORKS.stream().anyMatch(network -> network.contains(dialled));
    }

    /** A network without IPv4 reaches public hosts through these, so what is inside them counts. */
    private static InetAddress throughNat64(InetAddress address) {
        if (!NAT64.contains(address)) {
            return address;
        }
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an IPv4 address", e);
        }
    }

    /** RFC 5214: the interface identifier is {@code 00-00-5E-FE} or {@code 02-…}, then IPv4. */
    private static boolean isIsatap(Inet6Address address) {
        byte[] bytes = address.getAddress();
        return (bytes[8] & 0xFD) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == -2;
    }
}
