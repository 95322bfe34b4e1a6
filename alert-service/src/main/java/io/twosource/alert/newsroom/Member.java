package io.twosource.alert.newsroom;

import io.twosource.platform.token.TokenHash;
import java.security.Principal;
import java.util.Optional;

/**
 * Who is let in.
 *
 * @param id of the token, or the operator's name
 * @param token what it was let in with; empty where another replica let it in
 */
public record Member(NewsroomId newsroom, Role role, String id, Optional<TokenHash> token)
        implements Principal {

    /** As audit events say it. */
    @Override
    public String getName() {
        return newsroom + "/" + id;
    }
}
