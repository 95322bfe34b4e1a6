package io.twosource.alert.newsroom;

import io.twosource.alert.service.Problems;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Makes and revokes tokens. Nothing here is made of what was read: each change is a record of its
 * own, so that replicas need no order among them.
 */
@ApplicationScoped
class Admissions {

    private static final int ID_BYTES = 8;

    private final Tokens tokens;
    private final Members members;
    private final ReplicatedWriter<TokenRecord> writer;
    private final Audit audit;
    private final SecureRandom random;
    private final InstantSource clock;

    Admissions(
            Tokens tokens,
            Members members,
            ReplicatedWriter<TokenRecord> writer,
            Audit audit,
            SecureRandom random,
            InstantSource clock) {
        this.tokens = tokens;
        this.members = members;
        this.writer = writer;
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
        writer.put(admitted.key(), admitted);
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
        writer.put(revoked.key(), revoked);
        audit.keep(
                Audit.Change.TOKEN_REVOKED,
                TokenRecord.Admitted.keyOf(newsroom.id(), tokenId),
                by,
                token.name());
        forget(newsroom.id(), tokenId);
    }

    /** Nobody who was let in to a newsroom before is let in after this. */
    void voidAll(NewsroomId newsroom, String by) {
        List<TokenRecord.Admitted> all = tokens.of(newsroom).toList();
        TokenRecord.Voided voided = new TokenRecord.Voided(newsroom, clock.instant(), by);
        writer.put(voided.key(), voided);
        all.forEach(one -> forget(newsroom, one.token().id()));
    }

    /** Keeps the topic small: what is revoked is refused whether or not this is written. */
    private void forget(NewsroomId newsroom, String tokenId) {
        writer.removeLater(TokenRecord.Admitted.keyOf(newsroom, tokenId));
        writer.removeLater(TokenRecord.Used.keyOf(newsroom, tokenId));
    }
}
