package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page of one delivery: its attempts and its payload.
 *
 * @param body as it is sent; null: it is gone
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryDetail(
        Page page,
        DeliveryRow delivery,
        SubscriptionRow subscription,
        boolean isSentAgain,
        @Nullable String body)
        implements TemplateInstance {}
