package io.twosource.alert.newsroom;

import jakarta.inject.Singleton;

/** What people call the members of a newsroom: by the names of their tokens. */
@Singleton
public class MemberNames {

    private final Newsrooms newsrooms;
    private final Members members;

    MemberNames(Newsrooms newsrooms, Members members) {
        this.newsrooms = newsrooms;
        this.members = members;
    }

    /**
     * The name of a member, for members of its newsroom alone.
     *
     * @param member {@link Caller#name()}; who is no more is called by the token's id
     */
    public String of(NewsroomId newsroom, String member) {
        String id = member.substring(member.indexOf('/') + 1);
        return newsrooms.find(newsroom).stream()
                .flatMap(found -> members.tokensOf(found).stream())
                .filter(token -> token.id().equals(id))
                .map(Token::name)
                .findFirst()
                .orElse(id);
    }
}
