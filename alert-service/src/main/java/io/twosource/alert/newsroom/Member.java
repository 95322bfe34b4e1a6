package io.twosource.alert.newsroom;

import java.security.Principal;

/** Who holds a token. */
record Member(NewsroomId newsroom, Role role, String tokenId) implements Principal {

    @Override
    public String getName() {
        return newsroom + "/" + tokenId;
    }
}
