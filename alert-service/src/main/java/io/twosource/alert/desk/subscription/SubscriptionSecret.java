package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The page that shows a secret, which was made just now: no other page ever does.
 *
 * @param isRotated whether it is to take another's place, which signs too for a while
 * @param done what else was just done, in a sentence; empty: nothing
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubscriptionSecret(
        Page page, SubscriptionRow subscription, String secret, boolean isRotated, String done)
        implements TemplateInstance {

    /** As an answer that nothing keeps. */
    static Response answer(TemplateInstance page) {
        return Response.fromResponse(HtmlAnswer.of(200, page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Override
    public String toString() {
        return "SubscriptionSecret[" + subscription.id() + "]";
    }
}
