package io.twosource.platform.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressScopesTest {

    private final AddressScopes scopes =
            scopes("feeds=10.1.0.0/16", "newsroom/daily=10.2.0.1", "newsroom/daily=hook.internal");

    @Test
    void anAllowedAddressIsForWhomItIsListedAlone() {
        assertThat(scopes.feeds().isAllowed("10.1.2.3")).isTrue();
        assertThat(scopes.links().isAllowed("10.1.2.3")).isFalse();
        assertThat(scopes.newsroom("daily").isAllowed("10.1.2.3")).isFalse();

        assertThat(scopes.newsroom("daily").isAllowed("10.2.0.1")).isTrue();
        assertThat(scopes.newsroom("daily").isAllowed("hook.internal")).isTrue();
        assertThat(scopes.newsroom("weekly").isAllowed("10.2.0.1")).isFalse();
        assertThat(scopes.newsroom("weekly").resolve("hook.internal"))
                .isInstanceOf(Resolution.Forbidden.class);
        assertThat(scopes.feeds().isAllowed("10.2.0.1")).isFalse();
    }

    @Test
    void publicAddressesAreForAll() {
        for (AddressRules rules :
                List.of(scopes.feeds(), scopes.links(), scopes.newsroom("weekly"))) {
            assertThat(rules.resolve("93.184.216.34")).isInstanceOf(Resolution.Dialable.class);
        }
    }

    @Test
    void newsroomsAreToldForWhichSomethingIsListed() {
        assertThat(scopes.newsrooms()).containsExactly("daily");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0/8", "all=10.0.0.0/8", "newsroom/=10.0.0.1", "feeds=", "feeds=a b"})
    void whatDoesNotSayForWhomIsRefused(String entry) {
        assertThatThrownBy(() -> scopes(entry)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AddressScopes scopes(String... allowed) {
        return new AddressScopes(
                List.of(allowed),
                host ->
                        List.of(
                                InetAddress.ofLiteral(
                                        host.endsWith(".internal") ? "10.9.9.9" : host)));
    }
}
