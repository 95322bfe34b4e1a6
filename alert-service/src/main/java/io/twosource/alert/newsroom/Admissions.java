package io.twosource.alert.newsroom;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.service.Decided;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes and revokes tokens. */
@ApplicationScoped
class Admissions {

    private static final int ID_BYTES = 8;

    private final Members members;
    private final Replicated<TokenRecord> tokens;
    private final CommandLog commands;
    private final Quotas quotas;
    private final Audit audit;
    private final SecureRandom random;
    private final InstantSource clock;

    Admissions(
            Members members,
            Replicated<TokenRecord> tokens,
            CommandLog commands,
            Quotas quotas,
            Audit audit,
            SecureRandom random,
            InstantSource clock) {
        this.members = members;
        this.tokens = tokens;
        this.commands = commands;
        this.quotas = quotas;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
    }

    /** Lets a member in; the token is to be told, since it is known to nobody afterwards. */
    Token admit(
            Newsroom newsroom,
            String name,
            Role role,
            Optional<Instant> endsAt,
            AccessToken token,
            String by) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        Token made =
                new Token(
                        "tok_" + HexFormat.of().formatHex(bytes),
                        name,
                        role,
                        token.hash(),
                        clock.instant(),
                        Optional.of(by),
                        endsAt);
        TokenRecord.Admitted admitted = new TokenRecord.Admitted(newsroom.id(), made);
        Decided.orProblem(
                decide(admitted, Change.Put.upTo(most(newsroom), tokens.bytes(admitted))),
                "newsroom " + newsroom.id(),
                () -> quotas.full(newsroom.id(), Quota.TOKENS));
        audit.keep(
                Audit.Change.TOKEN_CREATED,
                admitted.key(),
                by,
                "%s, %s, %s"
                        .formatted(
                                name,
                                role.title(),
                                endsAt.map(end -> "until " + end).orElse("without end")));
        return made;
    }

    void revoke(Newsroom newsroom, String tokenId, String by) {
        Token token =
                members.tokensOf(newsroom).stream()
                        .filter(one -> one.id().equals(tokenId))
                        .findFirst()
                        .orElseThrow(() -> Problems.notFound("token " + tokenId));
        TokenRecord.Revoked revoked =
                new TokenRecord.Revoked(newsroom.id(), tokenId, token.hash(), clock.instant(), by);
        List<RecordKey> instead =
                List.of(
                        tokens.key(TokenRecord.Admitted.keyOf(newsroom.id(), tokenId)),
                        tokens.key(TokenRecord.Used.keyOf(newsroom.id(), tokenId)));
        Decided.orProblem(
                decide(revoked, Change.Put.of(tokens.bytes(revoked), instead)),
                "newsroom " + newsroom.id());
        audit.keep(
                Audit.Change.TOKEN_REVOKED,
                TokenRecord.Admitted.keyOf(newsroom.id(), tokenId),
                by,
                token.name());
    }

    private Outcome decide(TokenRecord record, Change.Action action) {
        return commands.decide(
                record.newsroom().value(), tokens.key(record.key()), Condition.NONE, action);
    }

    /** Those of old, which stand in the newsroom's record, count too. */
    private int most(Newsroom newsroom) {
        return Math.max(0, quotas.limit(newsroom.id(), Quota.TOKENS) - newsroom.tokens().size());
    }
}
