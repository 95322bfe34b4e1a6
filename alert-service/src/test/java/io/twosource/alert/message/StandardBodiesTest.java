package io.twosource.alert.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Notices;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardBodiesTest {

    private static final DeskLinks DESK =
            new DeskLinks(Optional.of(URI.create("https://desk.example/")));

    private final StandardBodies bodies = new StandardBodies();

    @Test
    void itTellsWhoSaidWhatWhere() throws JsonProcessingException {
        JsonNode body = json(Notices.withdrawalConfirmed());
        JsonNode data = body.get("data");

        assertThat(body.get("type").asText()).isEqualTo("claim.confirmed");
        assertThat(body.get("timestamp").asText()).isEqualTo("2024-04-17T12:00:00Z");
        assertThat(data.get("alertTopics").get(0).asText()).isEqualTo("karabakh");
        assertThat(data.at("/claim/sourcesFor").asInt()).isEqualTo(2);
        assertThat(data.at("/before/sourcesFor").asInt()).isEqualTo(1);
        assertThat(data.at("/speaker/name").asText()).isEqualTo("Dmitry Peskov");
        assertThat(data.at("/stance").asText()).isEqualTo("confirms");
        assertThat(data.at("/confidence").asDouble()).isEqualTo(.91);
        assertThat(data.at("/worth").asDouble()).isEqualTo(.7);
        assertThat(data.at("/evidence/start").asInt()).isEqualTo(10);
        assertThat(data.at("/evidence/part").asText()).isEqualTo("text");
        assertThat(data.at("/article/outlet").asText()).isEqualTo("JAMnews");
        assertThat(data.has("opposite")).isFalse();
    }

    @Test
    void whatWasNeverRaisedHasNotMatchedAndWhatWasNotKeptIsNotMadeUp()
            throws JsonProcessingException {
        JsonNode found = json(Notices.withdrawalConfirmed()).at("/data/times");
        JsonNode old = json(Notices.saying("of an earlier release")).at("/data/times");

        assertThat(found.get("readAt").asText()).isEqualTo("2024-04-17T12:00:00.100Z");
        assertThat(found.has("matchedAt")).isFalse();
        assertThat(old.toString()).isEqualTo("{\"receivedAt\":\"2024-04-17T12:00:00Z\"}");
    }

    @Test
    void itLinksToTheClaimsPageWhereTheDeskHasAnAddress() throws JsonProcessingException {
        Notice notice = Notices.withdrawalConfirmed();
        String without = bodies.alert(Told.of(notice, List.of("karabakh"), DeskLinks.NONE), 1);

        assertThat(json(notice).at("/data/links/desk").asText())
                .isEqualTo("https://desk.example/desk/claims/claim-1");
        assertThat(new ObjectMapper().readTree(without).get("data").has("links")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk.example",
                "ftp://desk.example",
                "https:///desk",
                "https://ann@desk.example",
                "https://desk.example/?a=b",
                "https://desk.example/#a"
            })
    void aDeskHasAnAddressThatPagesCanBeBelow(String url) {
        assertThatThrownBy(() -> new DeskLinks(Optional.of(URI.create(url))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twosource.desk.url");
    }

    @Test
    void aDisputeShowsBothSidesAndThatASpeakerIsNotNamed() throws JsonProcessingException {
        JsonNode data = json(Notices.withdrawalDisputed()).get("data");

        assertThat(data.get("speaker").isNull()).isTrue();
        assertThat(data.at("/opposite/speaker/name").asText()).isEqualTo("Dmitry Peskov");
        assertThat(data.at("/opposite/evidence/text").asText()).startsWith("Peskov confirmed");
    }

    @Test
    void ofANewClaimNothingStoodBefore() throws JsonProcessingException {
        assertThat(json(Notices.withdrawalReported()).get("data").has("before")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Ղ", "\"", "\u0001", "😀", "\\"})
    void itStaysUnder20kBAndJsonWhateverStandsInIt(String character)
            throws JsonProcessingException {
        String body = bodies.alert(told(Notices.saying(character.repeat(30_000))), 1);

        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
        String claim = new ObjectMapper().readTree(body).at("/data/claim/text").asText();
        assertThat(claim).startsWith(character).endsWith("…");
        assertThat(claim.codePointCount(0, claim.length())).isGreaterThan(100);
    }

    @Test
    void aDigestHoldsAsManyAlertsAsItHasRoomForAndTheNextOneTheRest()
            throws JsonProcessingException {
        List<Told> many = Collections.nCopies(100, told(Notices.withdrawalDisputed()));

        List<List<Told>> digests = bodies.digests(many);

        assertThat(digests.stream().mapToInt(List::size).sum()).isEqualTo(100);
        assertThat(digests.getFirst()).hasSizeGreaterThan(5);
        for (List<Told> digest : digests) {
            String body = bodies.digest(digest, 7);
            assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
            JsonNode data = new ObjectMapper().readTree(body).get("data");
            assertThat(data.get("sequence").asInt()).isEqualTo(7);
            assertThat(data.get("alerts")).hasSize(digest.size());
        }
    }

    private static Told told(Notice notice) {
        return Told.of(notice, List.of("karabakh"), DESK);
    }

    private JsonNode json(Notice notice) throws JsonProcessingException {
        return new ObjectMapper().readTree(bodies.alert(told(notice), 1));
    }
}
