package io.twosource.alert.subscription;

import io.twosource.alert.notice.NoticeKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is asked for.
 *
 * @param kinds {@code claim.confirmed} and so on; none or empty: all
 */
record SubscriptionRequest(
        @NotEmpty @Size(max = 50) Set<@NotBlank String> alertTopics,
        @Nullable List<@NotBlank String> kinds,
        @Nullable @Min(0) @Max(1_000) Integer leastSources,
        @NotNull @Valid WebhookRequest webhook) {

    /**
     * Where to.
     *
     * @param secret {@code whsec_…}; one is made where it is absent
     */
    record WebhookRequest(
            @NotBlank @Size(max = 2_000) String url, @Nullable @Size(max = 200) String secret) {

        @Override
        public String toString() {
            return "WebhookRequest[url=" + url + "]";
        }
    }

    List<String> wantedKinds() {
        return Objects.requireNonNullElse(kinds, List.of());
    }

    int least() {
        return leastSources == null ? 0 : leastSources;
    }

    static String knownKinds() {
        return Arrays.stream(NoticeKind.values())
                .map(NoticeKind::type)
                .collect(Collectors.joining(", "));
    }
}
