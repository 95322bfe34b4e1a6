package io.twosource.platform.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://desk.example/hook?a=b, https://desk.example/hook?a=b",
        "HTTPS://Desk.example, HTTPS://Desk.example",
        "https://desk.example:65535/, https://desk.example:65535/",
        "https://desk.example:1, https://desk.example:1",
        "https://desk.example:/, https://desk.example:/",
        "http://[::1]:8080/x, http://[::1]:8080/x",
        "https://münchen.example/a, https://xn--mnchen-3ya.example/a",
        "https://MÜNCHEN.example:8443/a, https://xn--mnchen-3ya.example:8443/a",
        "https://новости.example/, https://xn--b1amnebsh.example/",
        "https://user@zürich.example/, https://user@xn--zrich-kva.example/",
        "https://例え。example/, https://xn--r8jz45g.example/",
        "https://xn--mnchen-3ya.example/ü, https://xn--mnchen-3ya.example/ü"
    })
    void aHostInAnyLettersIsTakenAsItCanBeDialled(String written, URI dialled) {
        assertThat(WebUrl.parse(written)).isEqualTo(new WebUrl.Good(dialled));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.example:0/",
                "https://desk.example:00",
                "https://desk.example:65536/",
                "https://desk.example:99999/",
                "https://desk.example:99999999999999999999/",
                "https://münchen.example:0/",
                "http://[::1]:0/"
            })
    void aPortThatIsNoneIsNamed(String written) {
        assertThat(WebUrl.parse(written))
                .isEqualTo(new WebUrl.Bad("must have a port from 1 to 65535, or none"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://straße.example/, has a host that is no domain name: straße.example",
        "https://mün_chen.example/, has a host that is no domain name: mün_chen.example",
        "https://ü..example/, has a host that is no domain name: ü..example",
        "https://my_host.example/, has a host that is no domain name and no address",
        "https://a b.example/, is no URL",
        "https://desk.example/a b, is no URL",
        "https:///path, must be an http or https URL with a host",
        "https://:443/, must be an http or https URL with a host",
        "https://desk.example:x/, must be an http or https URL with a host",
        "ftp://desk.example/, must be an http or https URL with a host",
        "desk.example, must be an http or https URL with a host"
    })
    void whatCannotBeDialledIsToldWhy(String written, String reason) {
        assertThat(WebUrl.parse(written))
                .isInstanceOfSatisfying(
                        WebUrl.Bad.class, bad -> assertThat(bad.reason()).startsWith(reason));
    }
}
