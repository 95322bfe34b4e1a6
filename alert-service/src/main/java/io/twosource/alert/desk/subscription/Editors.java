package io.twosource.alert.desk.subscription;

import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.OwnTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes forms of subscriptions, with all that can be chosen in them. */
@ApplicationScoped
class Editors {

    private final OwnTopics topics;
    private final SubscriptionRows rows;
    private final Pages pages;
    private final Caller caller;

    Editors(OwnTopics topics, SubscriptionRows rows, Pages pages, Caller caller) {
        this.topics = topics;
        this.rows = rows;
        this.pages = pages;
        this.caller = caller;
    }

    SubscriptionEditor of(Optional<Subscription> stands, SubscriptionForm form) {
        String title = stands.isPresent() ? "Change subscription" : "New subscription";
        return SubscriptionEditor.of(
                pages.of(title, Section.SUBSCRIPTIONS),
                stands.map(rows::of),
                form,
                new SubscriptionEditor.Choices(
                        Choice.of(
                                topics.all().stream().map(AlertTopic::name).toList(),
                                form.alertTopics()),
                        Arrays.stream(NoticeKind.values())
                                .map(NoticeKind::type)
                                .map(type -> new Choice(type, form.kinds().contains(type)))
                                .toList(),
                        Choice.of(
                                caller.isOperator() ? Operation.TYPES : List.of(),
                                form.operations())));
    }
}
