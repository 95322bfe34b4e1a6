package io.twosource.alert.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.twosource.alert.claim.SaidAnswer;
import io.twosource.alert.notice.ClaimStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with both sides and why, as clients read it.
 *
 * @param asOf the time that was asked for; absent where it is now
 * @param timeline oldest article first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountResponse(
        String id,
        String text,
        @Nullable Instant asOf,
        ClaimStatus status,
        int sourcesFor,
        int sourcesAgainst,
        int statements,
        List<PositionPart> sources,
        Explanation why,
        List<SaidAnswer> timeline) {

    /**
     * One independent source.
     *
     * @param since when the first article was published by which it stands there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PositionPart(
            String name,
            List<String> otherNames,
            Stand stand,
            Instant since,
            List<String> outlets,
            Position.@Nullable Change change,
            SaidAnswer latest) {

        static PositionPart of(Position position) {
            return new PositionPart(
                    position.name(),
                    position.otherNames(),
                    position.stand(),
                    position.since(),
                    position.outlets(),
                    position.change().orElse(null),
                    SaidAnswer.of(position.latest()));
        }
    }

    static AccountResponse of(ClaimAccount account) {
        return new AccountResponse(
                account.claimId(),
                account.text(),
                account.asOf().orElse(null),
                account.state().status(),
                account.state().sourcesFor(),
                account.state().sourcesAgainst(),
                account.state().statements(),
                account.positions().stream().map(PositionPart::of).toList(),
                Explanation.of(account),
                account.timeline().stream().map(SaidAnswer::of).toList());
    }
}
