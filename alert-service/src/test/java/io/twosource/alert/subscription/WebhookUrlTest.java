package io.twosource.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.platform.address.AddressRules;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

    private final AddressRules rules =
            new AddressRules(
                    List.of("receiver.internal"),
                    host ->
                            List.of(
                                    InetAddress.ofLiteral(
                                            host.endsWith(".example")
                                                    ? "93.184.216.34"
                                                    : "10.0.0.1")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.example/hook",
                "https://desk.example:8443/hook?a=b",
                "https://münchen.example/hook",
                "http://receiver.internal:9000/hook",
                "https://receiver.internal/"
            })
    void publicHttpsAndWhatAnOperatorAllowsIsGood(String url) {
        assertThat(WebhookUrl.check(url, rules)).isInstanceOf(WebhookUrl.Good.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://desk.example/hook",
                "ftp://desk.example/hook",
                "file:///etc/passwd",
                "https://inside.internal/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://0x7f.1/",
                "https://2130706433/",
                "https://user:word@desk.example/",
                "https://desk.example:0/",
                "https://desk.example:99999/",
                "https://desk.example/#part",
                "https:///hook",
                "desk.example/hook",
                "https://desk example/",
                ""
            })
    void theRestIsBad(String url) {
        assertThat(WebhookUrl.check(url, rules)).isInstanceOf(WebhookUrl.Bad.class);
    }
}
