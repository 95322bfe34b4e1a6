package io.twosource.platform.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets public addresses through, and of the others only those that an operator lists for whom these
 * rules are ({@link AddressScopes}). A host with one forbidden address is forbidden as a whole:
 * which of them is dialled is not ours to choose. Immutable and thread-safe.
 */
public final class AddressRules {

    /** The WHATWG URL standard's "ends in a number": what some resolver takes for an address. */
    private static final Pattern ENDS_IN_A_NUMBER =
            Pattern.compile("([^:]*\\.)?(0x[0-9a-f]*|[0-9]+)");

    private static final Pattern DOTTED =
            Pattern.compile("((0|[1-9][0-9]{0,2})\\.){3}(0|[1-9][0-9]{0,2})");

    private static final Pattern NETWORK = Pattern.compile("[0-9.]+(/\\d+)?|\\[?[0-9a-f]*:.*");

    private final HostNames names;
    private final Set<String> allowedHosts;
    private final List<Network> allowedNetworks;

    /**
     * Rules with exceptions.
     *
     * @param allowed hosts ({@code receiver.internal}), addresses or networks ({@code 10.1.0.0/16})
     * @throws IllegalArgumentException if one of them is none of these
     */
    public AddressRules(List<String> allowed, HostNames names) {
        this.names = names;
        this.allowedNetworks =
                allowed.stream().filter(AddressRules::isNetwork).map(Network::of).toList();
        this.allowedHosts =
                allowed.stream()
                        .filter(entry -> !isNetwork(entry))
                        .map(entry -> entry.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Looks a host up and says which of its addresses may be dialled, if any. Blocks on DNS. */
    public Resolution resolve(String host) {
        String name = plain(host);
        if (ENDS_IN_A_NUMBER.matcher(name).matches() && !DOTTED.matcher(name).matches()) {
            return new Resolution.Forbidden(host + " is not an address in plain dotted form");
        }
        try {
            return judged(name, names.addressesOf(name));
        } catch (UnknownHostException e) {
            return new Resolution.Unknown(host + " has no address");
        }
    }

    /** Whether an operator lets all of a host's addresses through: then plain http will do. */
    public boolean isAllowed(String host) {
        return resolve(host) instanceof Resolution.Dialable(List<InetAddress> addresses)
                && addresses.stream().allMatch(address -> isAllowed(plain(host), address));
    }

    private Resolution judged(String host, List<InetAddress> addresses) {
        return addresses.stream()
                .flatMap(address -> objection(host, address).stream())
                .<Resolution>map(Resolution.Forbidden::new)
                .findFirst()
                .orElseGet(() -> new Resolution.Dialable(addresses));
    }

    private Optional<String> objection(String host, InetAddress address) {
        // Whoever wrote the host is told no address: of a name it would be one from inside.
        return isAllowed(host, address) || !SpecialNetworks.hold(address)
                ? Optional.empty()
                : Optional.of(host + " leads to an address that is not public");
    }

    private boolean isAllowed(String host, InetAddress address) {
        return allowedHosts.contains(host)
                || allowedNetworks.stream().anyMatch(network -> network.contains(address));
    }

    private static boolean isNetwork(String entry) {
        return NETWORK.matcher(entry.toLowerCase(Locale.ROOT)).matches();
    }

    /** Without the brackets of a URL, the dot of the root, and capitals. */
    private static String plain(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.startsWith("[") && name.endsWith("]")) {
            return name.substring(1, name.length() - 1);
        }
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
