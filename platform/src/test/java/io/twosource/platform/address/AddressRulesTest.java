package io.twosource.platform.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.platform.address.Resolution.Dialable;
import io.twosource.platform.address.Resolution.Forbidden;
import io.twosource.platform.address.Resolution.Unknown;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "desk.example", List.of("93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"),
                    "inside.example", List.of("10.2.3.4"),
                    "mixed.example", List.of("93.184.216.34", "127.0.0.1"));

    private final AddressRules rules = rules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.1.2.3",
                "168.63.129.16",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::127.0.0.1]",
                "[::93.184.216.34]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a00:1]",
                "[::ffff:0:10.0.0.1]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b::169.254.169.254]",
                "[64:ff9b:1::1]",
                "[100::1]",
                "[2001::1]",
                "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
                "[2001:db8::1]",
                "[2002:7f00:1::]",
                "[2002:a00:1::1]",
                "[2606:2800::5efe:10.0.0.1]",
                "[3fff::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]",
                "inside.example",
                "INSIDE.example.",
                "mixed.example"
            })
    void whatIsNotThePublicInternetIsForbidden(String host) {
        assertThat(rules.resolve(host)).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1",
                "127.1",
                "0x7f.1",
                "0x7f000001",
                "2130706433",
                "017700000001",
                "0177.0.0.1",
                "127.0.0.01",
                "0x7f.0x0.0x0.0x1",
                "1.2.3.4.5",
                "example.127.0.0.1",
                "0"
            })
    void anAddressInDisguiseIsForbiddenWhateverItMeans(String host) {
        assertThat(rules.resolve(host)).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "100.63.255.255",
                "172.32.0.1",
                "[2606:2800:220:1:248:1893:25c8:1946]",
                "[64:ff9b::93.184.216.34]",
                "desk.example",
                "desk.example."
            })
    void publicAddressesMayBeDialled(String host) {
        assertThat(rules.resolve(host)).isInstanceOf(Dialable.class);
        assertThat(rules.isAllowed(host)).isFalse();
    }

    @Test
    void theReasonNamesNoAddressThatWasNotAskedFor() {
        assertThat(rules.resolve("inside.example"))
                .isEqualTo(new Forbidden("inside.example leads to an address that is not public"));
    }

    @Test
    void aNameWithoutAddressIsUnknown() {
        assertThat(rules.resolve("nowhere.example")).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "inside.example", "[fd00::7]"})
    void anOperatorMayLetHostsAndNetworksThrough(String host) {
        AddressRules open = rules("127.0.0.0/8", "Inside.example", "fd00::/8");

        assertThat(open.resolve(host)).isInstanceOf(Dialable.class);
        assertThat(open.isAllowed(host)).isTrue();
        assertThat(open.resolve("10.2.3.4")).isInstanceOf(Forbidden.class);
        assertThat(open.resolve("mixed.example")).isInstanceOf(Dialable.class);
        assertThat(open.isAllowed("mixed.example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.256/8", "fd00::/129"})
    void anExceptionThatIsNoNetworkIsRefused(String cidr) {
        assertThatThrownBy(() -> rules(cidr)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AddressRules rules(String... allowed) {
        return new AddressRules(List.of(allowed), AddressRulesTest::addressesOf);
    }

    private static List<InetAddress> addressesOf(String host) throws UnknownHostException {
        List<String> addresses = NAMES.get(host);
        if (addresses != null) {
            return addresses.stream().map(InetAddress::ofLiteral).toList();
        }
        if (host.endsWith(".example")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.ofLiteral(host));
    }
}
