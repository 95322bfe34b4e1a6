package io.twosource.alert.desk.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a subscription.
 *
 * @param subscription that is changed; null: a new one
 * @param operations that operators can ask for; none for others
 * @param errors in what was typed
 * @param isOutdated whether somebody else has changed it since it was shown
 * @param backtest null: none was asked for
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubscriptionEditor(
        Page page,
        @Nullable SubscriptionRow subscription,
        SubscriptionForm form,
        List<Choice> topics,
        List<Choice> kinds,
        List<Choice> operations,
        List<FormError> errors,
        boolean isOutdated,
        @Nullable BacktestView backtest)
        implements TemplateInstance {

    static SubscriptionEditor of(
            Page page, Optional<SubscriptionRow> subscription, SubscriptionForm form, Choices all) {
        return new SubscriptionEditor(
                page,
                subscription.orElse(null),
                form,
                all.topics(),
                all.kinds(),
                all.operations(),
                List.of(),
                false,
                null);
    }

    /** What there is to choose from. */
    record Choices(List<Choice> topics, List<Choice> kinds, List<Choice> operations) {}

    SubscriptionEditor wrong(List<FormError> other) {
        return with(other, isOutdated, backtest);
    }

    SubscriptionEditor outdated() {
        return with(errors, true, backtest);
    }

    SubscriptionEditor tried(BacktestView made) {
        return with(errors, isOutdated, made);
    }

    private SubscriptionEditor with(
            List<FormError> errors, boolean isOutdated, @Nullable BacktestView backtest) {
        return new SubscriptionEditor(
                page, subscription, form, topics, kinds, operations, errors, isOutdated, backtest);
    }
}
