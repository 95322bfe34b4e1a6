package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;

/** The page of what a subscription would have told in the last days. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubscriptionBacktest(Page page, SubscriptionRow subscription, BacktestView backtest)
        implements TemplateInstance {}
