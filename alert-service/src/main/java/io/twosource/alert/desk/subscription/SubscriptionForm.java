package io.twosource.alert.desk.subscription;

import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Least;
import io.twosource.alert.subscription.Nothing;
import io.twosource.alert.subscription.Past;
import io.twosource.alert.subscription.QuietHours;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.SubscriptionRequest;
import io.twosource.alert.subscription.SubscriptionRequest.EmailRequest;
import io.twosource.alert.subscription.SubscriptionRequest.QuietHoursRequest;
import io.twosource.alert.subscription.SubscriptionRequest.WebhookRequest;
import io.twosource.alert.subscription.Webhook;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the fields of its form have it; what is empty is not asked for.
 *
 * @param channel webhook, slack, email, stream or kafka
 * @param secret empty: one is made, or stays
 * @param languages parted by commas or spaces
 * @param ignoredOutlets one a line, as are {@code ignoredSpeakers} and {@code silencedClaims}
 * @param breaking whether a dispute comes in quiet hours too; empty: it does not
 * @param backfill how far back a new one is told what it would have been told, {@code P1D}; empty:
 *     it is told what comes
 * @param version that a change is made of
 */
record SubscriptionForm(
        List<String> alertTopics,
        List<String> operations,
        List<String> kinds,
        String channel,
        String url,
        String secret,
        String perSecond,
        String address,
        String languages,
        String leastSources,
        String leastOutlets,
        String leastWorth,
        String leastConfidence,
        String ignoredOutlets,
        String ignoredSpeakers,
        String silencedClaims,
        String digestMinutes,
        String quietFrom,
        String quietUntil,
        String quietZone,
        String breaking,
        String backfill,
        long version) {

    /** As an editor finds it: a webhook for what is quiet by default. */
    static SubscriptionForm fresh() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.put("kinds", types(Filter.QUIET));
        fields.putSingle("channel", "webhook");
        fields.putSingle("leastWorth", "0.5");
        fields.putSingle("breaking", "yes");
        return sent(fields);
    }

    /** As a browser has sent it; the problem is 400 where the version is none. */
    static SubscriptionForm sent(MultivaluedMap<String, String> fields) {
        Function<String, String> first =
                name -> Optional.ofNullable(fields.getFirst(name)).orElse("");
        return new SubscriptionForm(
                all(fields, "alertTopics"),
                all(fields, "operations"),
                all(fields, "kinds"),
                first.apply("channel"),
                first.apply("url"),
                first.apply("secret"),
                first.apply("perSecond"),
                first.apply("address"),
                first.apply("languages"),
                first.apply("leastSources"),
                first.apply("leastOutlets"),
                first.apply("leastWorth"),
                first.apply("leastConfidence"),
                first.apply("ignoredOutlets"),
                first.apply("ignoredSpeakers"),
                first.apply("silencedClaims"),
                first.apply("digestMinutes"),
                first.apply("quietFrom"),
                first.apply("quietUntil"),
                first.apply("quietZone"),
                first.apply("breaking"),
                first.apply("backfill"),
                Optional.ofNullable(read("version", first.apply("version"), Long::valueOf))
                        .orElse(0L));
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    static SubscriptionForm of(Subscription stands, long version) {
        Filter filter = stands.filter();
        Least least = filter.least();
        Optional<QuietHours> quiet = Optional.ofNullable(stands.timing().quiet());
        Optional<Webhook> webhook =
                Optional.of(stands.channel())
                        .filter(Webhook.class::isInstance)
                        .map(Webhook.class::cast);
        long digest = stands.timing().digest().toMinutes();
        return new SubscriptionForm(
                List.copyOf(stands.alertTopics()),
                List.copyOf(stands.operations()),
                types(filter.kinds()),
                channel(stands.channel()),
                webhook.map(Webhook::url).map(Object::toString).orElse(""),
                "",
                unlessZero(webhook.map(Webhook::perSecond).orElse(0)),
                stands.channel() instanceof Channel.Email(String address) ? address : "",
                filter.languages().stream().sorted().collect(Collectors.joining(", ")),
                unlessZero(least.sources()),
                unlessZero(least.outlets()),
                String.valueOf(least.worth()),
                least.confidence() == 0 ? "" : String.valueOf(least.confidence()),
                lines(filter.ignoredOutlets()),
                lines(filter.ignoredSpeakers()),
                lines(filter.silencedClaims()),
                unlessZero(digest),
                quiet.map(hours -> hours.from().toString()).orElse(""),
                quiet.map(hours -> hours.until().toString()).orElse(""),
                quiet.map(hours -> hours.zone().getId()).orElse(""),
                quiet.map(QuietHours::breaking).orElse(true) ? "yes" : "",
                "",
                version);
    }

    /** What is asked for by it, as the API takes it; the problem is 400 where a number is none. */
    SubscriptionRequest request() {
        return new SubscriptionRequest(
                Set.copyOf(alertTopics),
                Set.copyOf(operations),
                kinds,
                parted(languages, "[,\\s]+"),
                read("leastSources", leastSources, Integer::valueOf),
                read("leastOutlets", leastOutlets, Integer::valueOf),
                read("leastWorth", leastWorth, Double::valueOf),
                read("leastConfidence", leastConfidence, Double::valueOf),
                parted(ignoredOutlets, "\\R"),
                parted(ignoredSpeakers, "\\R"),
                parted(silencedClaims, "\\R"),
                quietHours(),
                isDelivered() ? read("digestMinutes", digestMinutes, Integer::valueOf) : null,
                isWebhook() ? webhook() : null,
                channel.equals("email") ? new EmailRequest(address.strip()) : null,
                channel.equals("stream") ? new Nothing() : null,
                channel.equals("kafka") ? new Nothing() : null);
    }

    /** How far back it is to be told; nothing where nothing is delivered. */
    Optional<Duration> past() {
        return Optional.of(backfill)
                .filter(text -> isDelivered() && !text.isBlank())
                .map(
                        text ->
                                Past.read(text.strip())
                                        .orElseThrow(
                                                () -> Problems.badField("backfill", Past.NONE)));
    }

    private WebhookRequest webhook() {
        return new WebhookRequest(
                url.strip(),
                secret.isBlank() ? null : secret.strip(),
                channel.equals("slack") ? "slack" : "standard",
                read("webhook.perSecond", perSecond, Integer::valueOf));
    }

    private @Nullable QuietHoursRequest quietHours() {
        return !isDelivered() || (quietFrom.isEmpty() && quietUntil.isEmpty())
                ? null
                : new QuietHoursRequest(
                        quietFrom, quietUntil, quietZone.strip(), !breaking.isEmpty());
    }

    private boolean isWebhook() {
        return channel.equals("webhook") || channel.equals("slack");
    }

    private boolean isDelivered() {
        return isWebhook() || channel.equals("email");
    }

    private static String channel(Channel channel) {
        return channel instanceof Webhook webhook && webhook.form() == Webhook.Form.SLACK
                ? webhook.form().name().toLowerCase(Locale.ROOT)
                : channel.title();
    }

    private static List<String> types(Set<NoticeKind> kinds) {
        return kinds.stream().map(NoticeKind::type).toList();
    }

    private static String unlessZero(long number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String lines(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static Set<String> parted(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> @Nullable T read(String field, String text, Function<String, T> reader) {
        try {
            return text.isBlank() ? null : reader.apply(text.strip());
        } catch (NumberFormatException e) {
            throw Problems.badField(field, "must be a number");
        }
    }
}
