package io.twosource.platform;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The default of {@value #KEY}: this host's first IPv4 address that is not loopback, so that
 * containers of one network find each other without being told. First is the oldest interface:
 * bridges to containers come later.
 */
public final class AdvertisedHost implements ConfigSource {

    private static final String KEY = "twosource.advertised.host";

    /** Below every other source: a default. */
    private static final int ORDINAL = 1;

    private final String host = firstAddress();

    @Override
    public String getName() {
        return "advertised host";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(KEY);
    }

    @Override
    public @Nullable String getValue(String property) {
        return KEY.equals(property) ? host : null;
    }

    private static String firstAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .sorted(comparingInt(NetworkInterface::getIndex))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address)
                    .filter(address -> !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElse("127.0.0.1");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list this host's addresses", e);
        }
    }
}
