package io.twosource.alert.stream;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Outcome;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.newsroom.Newsroom;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.util.Optional;

/** The Kafka topics of this service, their values as domain records. */
public final class AlertServiceTopics {

    public static final Topic<String, AlertTopic> ALERT_TOPICS =
            Topics.ALERT_TOPICS.as(
                    stored ->
                            new AlertTopic(
                                    new AlertTopicId(
                                            new NewsroomId(stored.getNewsroomId()),
                                            stored.getName()),
                                    stored.getQuery(),
                                    stored.getChangedAt(),
                                    Optional.ofNullable(stored.getChangedBy())),
                    topic ->
                            new io.twosource.avro.AlertTopic(
                                    topic.name(),
                                    topic.query(),
                                    topic.changedAt(),
                                    topic.id().newsroom().value(),
                                    topic.changedBy().orElse(null)));

    public static final Topic<String, Newsroom> NEWSROOMS =
            Topics.NEWSROOMS.as(NewsroomRecords::read, NewsroomRecords::write);

    public static final Topic<String, NewsroomLimits> NEWSROOM_LIMITS =
            Topics.NEWSROOM_LIMITS.as(NewsroomRecords::read, NewsroomRecords::write);

    public static final Topic<String, TokenRecord> TOKENS =
            Topics.TOKENS.as(TokenRecords::read, TokenRecords::write);

    public static final Topic<String, Subscription> SUBSCRIPTIONS =
            Topics.SUBSCRIPTIONS.as(SubscriptionRecords::read, SubscriptionRecords::write);

    public static final Topic<String, ClaimMarks> CLAIM_MARKS =
            Topics.CLAIM_MARKS.as(MarkRecords::read, MarkRecords::write);

    public static final Topic<String, Change> CHANGES =
            Topics.CHANGES.as(ChangeRecords::read, ChangeRecords::write);

    public static final Topic<String, Outcome> CHANGE_OUTCOMES =
            Topics.CHANGE_OUTCOMES.as(OutcomeRecords::read, OutcomeRecords::write);

    public static final Topic<String, Delivery> DELIVERIES =
            Topics.DELIVERIES.as(DeliveryRecords::read, DeliveryRecords::write);

    public static final Topic<String, Attempt> ATTEMPTS =
            Topics.ATTEMPTS.as(AttemptRecords::read, AttemptRecords::write);

    public static final Topic<String, Operation> OPERATIONS =
            Topics.OPERATIONS.as(OperationRecords::read, OperationRecords::write);

    public static final Topic<byte[], byte[]> DEAD_LETTERS = Topics.deadLettersOf("alert-service");

    private AlertServiceTopics() {}
}
