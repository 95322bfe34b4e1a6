package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.desk.page.Page;

/**
 * The page that says what a replay would send, before it does.
 *
 * @param since from when on
 * @param local the same as a form has it
 * @param delivered whether what has arrived is sent too
 * @param count how many that are
 * @param isMore whether there are more than were counted
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubscriptionReplay(
        Page page,
        SubscriptionRow subscription,
        Moment since,
        String local,
        boolean delivered,
        int count,
        boolean isMore)
        implements TemplateInstance {}
