package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import java.util.List;

/**
 * The page of all subscriptions.
 *
 * @param state of those that are shown; empty: of all
 * @param states that there are, with how many are in each
 * @param isRemoved whether one just was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubscriptionList(
        Page page,
        List<SubscriptionRow> subscriptions,
        String state,
        List<StateCount> states,
        boolean isRemoved)
        implements TemplateInstance {

    /** How many are in a state. */
    record StateCount(EndpointState.Kind kind, long count) {}
}
