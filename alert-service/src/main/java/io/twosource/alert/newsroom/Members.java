package io.twosource.alert.newsroom;

import io.twosource.platform.token.OperatorTokens;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is let in now, as this replica knows it. Thread-safe. */
@Singleton
class Members {

    private final OperatorTokens operators;
    private final Newsrooms newsrooms;
    private final Tokens tokens;
    private final InstantSource clock;

    Members(OperatorTokens operators, Newsrooms newsrooms, Tokens tokens, InstantSource clock) {
        this.operators = operators;
        this.newsrooms = newsrooms;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Who holds a token; nobody if there is none such, or no more, or not all is known yet. */
    Optional<Member> holder(TokenHash token) {
        return operators
                .holder(token)
                .map(
                        name ->
                                new Member(
                                        NewsroomId.OPERATORS,
                                        Role.OPERATOR,
                                        name,
                                        Optional.of(token)))
                .or(() -> memberOfNewsroom(token));
    }

    /** Whether it can be told of everybody; a replica that starts knows of operators alone. */
    boolean areAllKnown() {
        return tokens.isComplete();
    }

    /** Whether a member would be let in again now. */
    boolean isLetIn(Member member) {
        return member.token().flatMap(this::holder).filter(member::equals).isPresent();
    }

    /** What a member is called by people: as its token is, or else by its id. */
    String titleOf(Member member) {
        return newsrooms.find(member.newsroom()).stream()
                .flatMap(newsroom -> tokensOf(newsroom).stream())
                .filter(token -> token.id().equals(member.id()))
                .map(Token::name)
                .findFirst()
                .orElse(member.id());
    }

    /** The tokens of a newsroom that are not revoked, those that are over too. */
    List<Token> tokensOf(Newsroom newsroom) {
        return Stream.concat(
                        newsroom.tokens().stream(),
                        tokens.of(newsroom.id()).map(TokenRecord.Admitted::token))
                .filter(token -> !tokens.isRevoked(token.hash()))
                .toList();
    }

    private Optional<Member> memberOfNewsroom(TokenHash hash) {
        return tokens.find(hash)
                .or(() -> newsrooms.listed(hash))
                .filter(_ -> tokens.isComplete() && !tokens.isRevoked(hash))
                .filter(found -> newsrooms.find(found.newsroom()).isPresent())
                .filter(found -> !found.token().isOver(clock.instant()))
                .map(found -> member(found.newsroom(), found.token()));
    }

    private static Member member(NewsroomId newsroom, Token token) {
        return new Member(newsroom, token.role(), token.id(), Optional.of(token.hash()));
    }
}
