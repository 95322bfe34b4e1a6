package io.twosource.alert.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.OperatorTokens;
import io.twosource.platform.token.TokenHash;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is let in, as records come from Kafka in whatever order replicas have written them. */
class MembersTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final NewsroomId DESK = new NewsroomId("desk");
    private static final String OLGAS = "token-of-olga-the-operator";

    private final Newsrooms newsrooms = new Newsrooms();
    private final Tokens tokens = new Tokens();
    private Instant now = NOON;
    private final Members members = new Members(operators(), newsrooms, tokens, () -> now);
    private final Token ann = token("tok_1", Role.EDITOR, Optional.empty());
    private final Token bob = token("tok_2", Role.READER, Optional.of(NOON.plusSeconds(60)));

    @BeforeEach
    void theDeskIsThere() {
        newsrooms.put("desk", new Newsroom(DESK, "The Desk", NOON, List.of()));
        tokens.complete();
    }

    @Test
    void whoHoldsATokenIsKnownByItsHash() {
        admit(ann);

        assertThat(members.holder(ann.hash()))
                .contains(new Member(DESK, Role.EDITOR, "tok_1", Optional.of(ann.hash())));
        assertThat(members.holder(TokenHash.of("tsk_guessed"))).isEmpty();
    }

    @Test
    void anOperatorIsKnownByName() {
        assertThat(members.holder(TokenHash.of(OLGAS)).map(Member::getName))
                .contains("operators/operator");
    }

    @Test
    void aTokenThatIsRevokedIsNobodysAndTheOthersStay() {
        admit(ann);
        admit(bob);

        revoke(ann);

        assertThat(members.holder(ann.hash())).isEmpty();
        assertThat(members.holder(bob.hash())).isPresent();
    }

    @Test
    void nothingBringsARevokedTokenBack() {
        revoke(ann);
        admit(ann);
        use(ann);
        newsrooms.put("desk", new Newsroom(DESK, "The Desk", NOON, List.of(ann)));
        tokens.remove(new TokenRecord.Revoked(DESK, ann.id(), ann.hash(), NOON, "x").key());

        assertThat(members.holder(ann.hash())).isEmpty();
        assertThat(members.tokensOf(newsrooms.find(DESK).orElseThrow())).isEmpty();
    }

    @Test
    void aTokenOfOldStandsInTheNewsroomsRecordAndCanBeRevoked() {
        Newsroom desk = new Newsroom(DESK, "The Desk", NOON, List.of(ann));
        newsrooms.put("desk", desk);
        assertThat(members.holder(ann.hash())).isPresent();
        assertThat(members.tokensOf(desk)).containsExactly(ann);

        revoke(ann);

        assertThat(members.holder(ann.hash())).isEmpty();
        newsrooms.put("desk", desk.named("The New Desk", NOON));
        assertThat(members.holder(ann.hash())).isEmpty();
    }

    @Test
    void aTokenEndsWhenItWasToEnd() {
        admit(bob);
        BooleanSupplier stillLetIn = stillLetIn(bob);
        now = NOON.plusSeconds(59);
        assertThat(stillLetIn.getAsBoolean()).isTrue();

        now = NOON.plusSeconds(60);

        assertThat(members.holder(bob.hash())).isEmpty();
        assertThat(stillLetIn.getAsBoolean()).isFalse();
    }

    @Test
    void aNewsroomThatIsGoneLetsNobodyInEvenIfItIsMadeAgain() {
        admit(ann);
        BooleanSupplier stillLetIn = stillLetIn(ann);

        tokens.put("desk", new TokenRecord.Voided(DESK, NOON, "operators/olga"));
        assertThat(stillLetIn.getAsBoolean()).isFalse();
        newsrooms.remove("desk");
        // By a replica that had not heard of it yet.
        admit(bob);
        assertThat(members.holder(bob.hash())).isEmpty();
        tokens.put("desk", new TokenRecord.Voided(DESK, NOON, "operators/olga"));
        newsrooms.put("desk", new Newsroom(DESK, "Another", NOON, List.of()));

        assertThat(members.holder(ann.hash())).isEmpty();
        assertThat(members.holder(bob.hash())).isEmpty();
    }

    @Test
    void beforeAllTokensAreReadNoneIsGood() {
        Tokens starting = new Tokens();
        Members early = new Members(operators(), newsrooms, starting, () -> now);
        starting.put("desk/tok_1", new TokenRecord.Admitted(DESK, ann));

        assertThat(early.holder(ann.hash())).isEmpty();
        assertThat(early.areAllKnown()).isFalse();
        starting.complete();
        assertThat(early.holder(ann.hash())).isPresent();
        assertThat(early.areAllKnown()).isTrue();
    }

    @Test
    void whomAnotherReplicaLetInIsNotAskedForAgain() {
        assertThat(members.isLetIn(new Member(DESK, Role.EDITOR, "tok_1", Optional.empty())))
                .isFalse();
    }

    private BooleanSupplier stillLetIn(Token token) {
        Member member = members.holder(token.hash()).orElseThrow();
        return () -> members.isLetIn(member);
    }

    private void admit(Token token) {
        TokenRecord.Admitted admitted = new TokenRecord.Admitted(DESK, token);
        tokens.put(admitted.key(), admitted);
    }

    private void revoke(Token token) {
        TokenRecord.Revoked revoked =
                new TokenRecord.Revoked(DESK, token.id(), token.hash(), NOON, "operators/olga");
        tokens.put(revoked.key(), revoked);
    }

    private void use(Token token) {
        TokenRecord.Used used = new TokenRecord.Used(DESK, token.id(), NOON);
        tokens.put(used.key(), used);
    }

    private static Token token(String id, Role role, Optional<Instant> endsAt) {
        return new Token(
                id,
                "somebody",
                role,
                AccessToken.generate(new SecureRandom()).hash(),
                NOON.minus(Duration.ofDays(1)),
                Optional.of("operators/olga"),
                endsAt);
    }

    private static OperatorTokens operators() {
        return OperatorTokens.of(
                new OperatorConfig() {
                    @Override
                    public Optional<String> token() {
                        return Optional.of(OLGAS);
                    }

                    @Override
                    public Optional<Path> tokenFile() {
                        return Optional.empty();
                    }
                },
                new SimpleMeterRegistry());
    }
}
