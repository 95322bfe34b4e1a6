package io.twosource.alert.desk.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page to log in.
 *
 * @param to where to go on to
 * @param code of a link that logs in; null: a token is asked for
 * @param newsroom whom the code lets in, and as what; null without one
 * @param wrong what was wrong with the last try; null: nothing
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Login(
        Page page,
        String to,
        @Nullable String code,
        @Nullable String newsroom,
        @Nullable String wrong)
        implements TemplateInstance {

    static Login asking(String to) {
        return new Login(Page.open("Log in"), to, null, null, null);
    }

    static Login again(String to, String wrong) {
        return new Login(Page.open("Log in"), to, null, null, wrong);
    }

    static Login byLink(String to, String code, String newsroom) {
        return new Login(Page.open("Log in"), to, code, newsroom, null);
    }
}
