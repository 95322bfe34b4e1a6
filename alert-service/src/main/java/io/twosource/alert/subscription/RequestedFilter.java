package io.twosource.alert.subscription;

import io.twosource.alert.notice.NoticeKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which notices a request asks for. */
final class RequestedFilter {

    /** As likely as not that a verification desk wants to hear of it. */
    private static final double WORTH_TELLING = .5;

    private RequestedFilter() {}

    static Filter of(SubscriptionRequest request) {
        return new Filter(
                request.kinds() == null ? Filter.QUIET : kinds(request.kinds()),
                orNone(request.languages()).stream()
                        .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                        .collect(Collectors.toSet()),
                least(request),
                orNone(request.ignoredOutlets()),
                orNone(request.ignoredSpeakers()),
                orNone(request.silencedClaims()));
    }

    private static Least least(SubscriptionRequest request) {
        return new Least(
                request.leastSources() == null ? 0 : request.leastSources(),
                request.leastOutlets() == null ? 0 : request.leastOutlets(),
                request.leastWorth() == null ? WORTH_TELLING : request.leastWorth(),
                request.leastConfidence() == null ? 0 : request.leastConfidence());
    }

    static Set<String> orNone(@Nullable Set<String> names) {
        return names == null ? Set.of() : names;
    }

    /** Why the kinds that it asks for are none, if one is. */
    static Optional<String> unknownKind(SubscriptionRequest request) {
        return Optional.ofNullable(request.kinds()).orElse(List.of()).stream()
                .filter(type -> type != null && NoticeKind.ofType(type).isEmpty())
                .findFirst()
                .map(type -> "unknown kind %s; known are %s".formatted(type, known()));
    }

    private static Set<NoticeKind> kinds(Collection<String> types) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        types.forEach(type -> kinds.add(NoticeKind.ofType(type).orElseThrow()));
        return kinds;
    }

    private static String known() {
        return Arrays.stream(NoticeKind.values())
                .map(NoticeKind::type)
                .collect(Collectors.joining(", "));
    }
}
