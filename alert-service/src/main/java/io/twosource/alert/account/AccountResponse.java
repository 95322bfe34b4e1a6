package io.twosource.alert.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.claim.SaidAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A claim with both sides and why, as clients read it.
 *
 * @param asOf the time that was asked for; absent where it is now
 * @param status in lower case
 * @param timeline oldest article first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountResponse(
        String id,
        String text,
        @Nullable Instant asOf,
        String status,
        int sourcesFor,
        int sourcesAgainst,
        int statements,
        List<PositionPart> sources,
        Explanation why,
        List<SaidAnswer> timeline) {

    /**
     * One independent source.
     *
     * @param stand for, against, declined, doubts, taken_back or neither
     * @param since when the first article was published by which it stands there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PositionPart(
            String name,
            List<String> otherNames,
            String stand,
            Instant since,
            List<String> outlets,
            @Nullable ChangePart change,
            SaidAnswer latest) {

        static PositionPart of(Position position) {
            return new PositionPart(
                    position.name(),
                    position.otherNames(),
                    word(position.stand()),
                    position.since(),
                    position.outlets(),
                    position.change().map(ChangePart::of).orElse(null),
                    SaidAnswer.of(position.latest()));
        }
    }

    /** From which side to which, since when it had stood there, and when it left it. */
    public record ChangePart(String from, String to, Instant since, Instant at) {

        static ChangePart of(Position.Change change) {
            return new ChangePart(
                    word(change.from()), word(change.to()), change.since(), change.at());
        }
    }

    static AccountResponse of(ClaimAccount account) {
        return new AccountResponse(
                account.claimId(),
                account.text(),
                account.asOf().orElse(null),
                word(account.state().status()),
                account.state().sourcesFor(),
                account.state().sourcesAgainst(),
                account.state().statements(),
                account.positions().stream().map(PositionPart::of).toList(),
                Explanation.of(account),
                account.timeline().stream().map(SaidAnswer::of).toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
