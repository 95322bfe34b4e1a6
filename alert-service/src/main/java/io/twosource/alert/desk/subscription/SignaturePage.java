package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page that checks a signature.
 *
 * @param right null: nothing was checked yet
 * @param verdict in a sentence
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignaturePage(
        Page page,
        SubscriptionRow subscription,
        String headers,
        String body,
        @Nullable Boolean right,
        String verdict)
        implements TemplateInstance {}
