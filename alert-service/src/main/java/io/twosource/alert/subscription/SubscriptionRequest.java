package io.twosource.alert.subscription;

import io.twosource.alert.notice.NoticeKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is asked for. What is absent or empty stands for all, and for at once; but
 * by default it is quiet: without {@code leastWorth} it is told what is more likely than not worth
 * it, and without {@code kinds} what is confirmed, denied, disputed, reversed or withdrawn.
 *
 * @param operations types of what operators must know, {@code endpoint.off}; for operators alone
 * @param kinds {@code claim.confirmed} and so on; empty: all
 * @param languages of the articles, BCP 47
 * @param silencedClaims ids of claims that it wants to hear no more of
 */
@Subscribable
public record SubscriptionRequest(
        @Nullable @Size(max = 50) Set<@NotBlank String> alertTopics,
        @Nullable @Size(max = 20)
                Set<
                                @NotNull
                                @Pattern(
                                        regexp = OPERATION,
                                        message = "must be a type such as endpoint.off")
                                String>
                        operations,
        @Schema(implementation = NoticeKind[].class) @Nullable List<@NotBlank String> kinds,
        @Nullable @Size(max = 20)
                Set<
                                @NotNull
                                @Pattern(
                                        regexp = LANGUAGE,
                                        message = "must be a language such as en or pt-BR")
                                String>
                        languages,
        @Nullable @Min(0) @Max(1_000) Integer leastSources,
        @Nullable @Min(0) @Max(50) Integer leastOutlets,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double leastWorth,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double leastConfidence,
        @Nullable @Size(max = 200) Set<@NotBlank @Size(max = 200) String> ignoredOutlets,
        @Nullable @Size(max = 200) Set<@NotBlank @Size(max = 200) String> ignoredSpeakers,
        @Nullable @Size(max = MOST_SILENCED)
                Set<@NotNull @Pattern(regexp = CLAIM_ID, message = NO_CLAIM) String> silencedClaims,
        @Nullable @Valid QuietHoursRequest quietHours,
        @Nullable @Min(0) @Max(1_440) Integer digestMinutes,
        @Nullable @Valid WebhookRequest webhook,
        @Nullable @Valid EmailRequest email,
        @Nullable Nothing stream,
        @Nullable Nothing kafka) {

    static final String CLAIM_ID = "[A-Za-z0-9_-]{1,100}";
    static final String NO_CLAIM = "must be the id of a claim";
    static final int MOST_SILENCED = 1_000;
    private static final String OPERATION = "[a-z-]{1,40}\\.[a-z-]{1,40}";
    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    /**
     * When nobody wants to be told.
     *
     * @param from local time of day, {@code 22:00}
     * @param until as {@code from}; if not later than that, on the next day
     * @param zone {@code Europe/Prague}
     * @param breaking whether a dispute or a reversal comes all the same; absent: it does
     */
    public record QuietHoursRequest(
            @NotNull @Pattern(regexp = TIME, message = NO_TIME) String from,
            @NotNull @Pattern(regexp = TIME, message = NO_TIME) String until,
            @NotBlank @Size(max = 60) String zone,
            @Nullable Boolean breaking) {

        private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
        private static final String NO_TIME = "must be a time of day such as 22:00";
    }

    /**
     * Where to.
     *
     * @param secret {@code whsec_…}; one is made where it is absent
     * @param form {@code standard} or {@code slack}; absent: {@code standard}
     * @param perSecond most requests a second; absent or 0: no limit
     */
    public record WebhookRequest(
            @NotBlank @Size(max = 2_000) String url,
            @Nullable @Size(max = 200) String secret,
            @Nullable
                    @Pattern(regexp = "standard|slack", message = "must be standard or slack")
                    @Schema(enumeration = {"standard", "slack"})
                    String form,
            @Nullable @Min(0) @Max(1_000) Integer perSecond) {

        @Override
        public String toString() {
            return "WebhookRequest[url=" + url + "]";
        }
    }

    public record EmailRequest(
            @NotBlank
                    @Size(max = 254)
                    @Pattern(regexp = ADDRESS, message = "must be an e-mail address")
                    String address) {

        private static final String ADDRESS = "[^\\s\\p{C}<>\"@,;]+@[^\\s\\p{C}<>\"@,;]+";
    }
}
