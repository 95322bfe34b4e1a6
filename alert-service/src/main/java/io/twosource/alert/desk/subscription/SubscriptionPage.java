package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one subscription: how it does, what it asks for, what it was sent.
 *
 * @param form what it asks for
 * @param done what was just done, in a sentence; empty: nothing
 * @param older the address of the next page of deliveries; null: there is none
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubscriptionPage(
        Page page,
        SubscriptionRow subscription,
        SubscriptionForm form,
        boolean isDelivered,
        boolean isSigned,
        boolean isPaused,
        boolean isConfirmed,
        boolean isOff,
        String done,
        DeliveryFilter filter,
        List<DeliveryRow> deliveries,
        @Nullable String older)
        implements TemplateInstance {}
