package io.twosource.alert.subscription;

import static io.twosource.alert.subscription.RequestedFilter.orNone;

import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.SubscriptionRequest.QuietHoursRequest;
import io.twosource.alert.subscription.SubscriptionRequest.WebhookRequest;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.platform.address.AddressScopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds what single fields do not tell: what there is none of, what is not the caller's to ask for,
 * what does not go together. Fields may be missing or bad: that is told by their own constraints.
 */
@ApplicationScoped
class SubscribableCheck implements ConstraintValidator<Subscribable, SubscriptionRequest> {

    // Validators are made before the service is: what they ask must not be made for that.
    private final Provider<AlertTopics> topics;
    private final Provider<AddressScopes> addresses;
    private final Provider<MailConfig> mail;
    private final Caller caller;

    SubscribableCheck(
            Provider<AlertTopics> topics,
            Provider<AddressScopes> addresses,
            Provider<MailConfig> mail,
            Caller caller) {
        this.topics = topics;
        this.addresses = addresses;
        this.mail = mail;
        this.caller = caller;
    }

    @Override
    public boolean isValid(SubscriptionRequest request, ConstraintValidatorContext context) {
        Found found = new Found();
        lookAtTopics(request, found);
        lookAtOperations(request, found);
        RequestedFilter.unknownKind(request).ifPresent(why -> found.add("kinds", why));
        lookAtChannel(request, found);
        Optional.ofNullable(request.quietHours()).ifPresent(hours -> lookAt(hours, found));
        found.forEach(context);
        return found.isEmpty();
    }

    private void lookAtTopics(SubscriptionRequest request, Found found) {
        if (orNone(request.alertTopics()).isEmpty() && orNone(request.operations()).isEmpty()) {
            found.add("alertTopics", "must not be empty");
        }
        orNone(request.alertTopics()).stream()
                .filter(SubscribableCheck::isWritten)
                .filter(
                        name ->
                                topics.get()
                                        .find(new AlertTopicId(caller.newsroom(), name))
                                        .isEmpty())
                .sorted()
                .forEach(name -> found.add("alertTopics", "there is no alert topic " + name));
    }

    private void lookAtOperations(SubscriptionRequest request, Found found) {
        if (!orNone(request.operations()).isEmpty() && !caller.isOperator()) {
            found.add("operations", "are for operators alone");
        }
        orNone(request.operations()).stream()
                .filter(type -> isWritten(type) && !Operation.TYPES.contains(type))
                .findFirst()
                .ifPresent(
                        type ->
                                found.add(
                                        "operations",
                                        "unknown type %s; known are %s"
                                                .formatted(
                                                        type, String.join(", ", Operation.TYPES))));
    }

    private void lookAtChannel(SubscriptionRequest request, Found found) {
        if (RequestedChannel.count(request) != 1) {
            found.add("webhook", "exactly one of webhook, email, stream and kafka must be given");
        } else if (request.webhook() == null && request.email() == null) {
            RequestedTiming.refusedFields(request)
                    .forEach(
                            field ->
                                    found.add(
                                            field,
                                            "nothing is delivered to %s: it is come for"
                                                    .formatted(comesFor(request).title())));
        }
        if (request.email() != null && !mail.get().enabled()) {
            found.add("email", "no mail server is configured here");
        }
        Optional.ofNullable(request.webhook()).ifPresent(webhook -> lookAt(webhook, found));
    }

    private static Channel comesFor(SubscriptionRequest request) {
        return request.stream() != null ? new Channel.EventStream() : new Channel.KafkaTopic();
    }

    private void lookAt(WebhookRequest webhook, Found found) {
        if (isWritten(webhook.url())
                && WebhookUrl.check(
                                webhook.url(), addresses.get().newsroom(caller.newsroom().value()))
                        instanceof WebhookUrl.Bad(String reason)) {
            found.add("webhook.url", reason);
        }
        if (webhook.secret() != null && SigningSecret.parse(webhook.secret()).isEmpty()) {
            found.add("webhook.secret", Secrets.FORM);
        }
    }

    private static void lookAt(QuietHoursRequest hours, Found found) {
        if (isWritten(hours.from()) && hours.from().equals(hours.until())) {
            found.add("quietHours.until", "must not be the same as from");
        }
        if (isWritten(hours.zone()) && !isZone(hours.zone())) {
            found.add("quietHours.zone", "is no time zone such as Europe/Prague");
        }
    }

    private static boolean isZone(String id) {
        try {
            return !ZoneId.of(id).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Unlike what another constraint refuses. */
    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private record Wrong(String field, String message) {}

    /** What is wrong so far. Not thread-safe. */
    private static final class Found {

        private static final int MOST = 50;

        private final List<Wrong> all = new ArrayList<>();

        void add(String field, String message) {
            all.add(new Wrong(field, message));
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        void forEach(ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            all.stream().limit(MOST).forEach(one -> tell(one, context));
        }

        /** As a parameter: what somebody wrote is not to be read as a template. */
        private static void tell(Wrong one, ConstraintValidatorContext context) {
            String[] path = one.field().split("\\.", -1);
            NodeBuilderCustomizableContext node =
                    context.unwrap(HibernateConstraintValidatorContext.class)
                            .addMessageParameter("why", one.message())
                            .buildConstraintViolationWithTemplate("{why}")
                            .addPropertyNode(path[0]);
            for (int i = 1; i < path.length; i++) {
                node = node.addPropertyNode(path[i]);
            }
            node.addConstraintViolation();
        }
    }
}
