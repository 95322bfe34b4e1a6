package io.twosource.alert.desk.page;

import io.twosource.alert.newsroom.Member;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;

/** Who looks at a page, as far as pages show it. */
public record Viewer(NewsroomId newsroom, Role role) {

    static Viewer of(Member member) {
        return new Viewer(member.newsroom(), member.role());
    }

    /** Whether there are buttons to change something. */
    public boolean isEditor() {
        return role.compareTo(Role.EDITOR) >= 0;
    }

    public boolean isOperator() {
        return role == Role.OPERATOR;
    }
}
