package io.twosource.alert.stream;

import io.twosource.alert.change.Outcome;
import io.twosource.avro.ChangeBeyondQuota;
import io.twosource.avro.ChangeMade;
import io.twosource.avro.ChangeNotNeeded;
import io.twosource.avro.ChangeOfNothing;
import io.twosource.avro.ChangeOutcome;
import io.twosource.avro.ChangeOutdated;
import io.twosource.avro.ChangeRefused;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has become of changes, as it is told. */
final class OutcomeRecords {

    private OutcomeRecords() {}

    static Outcome read(ChangeOutcome stored) {
        return switch (stored.getOutcome()) {
            case ChangeMade made ->
                    new Outcome.Made(
                            made.getVersion(),
                            Set.copyOf(made.getTopics()),
                            Optional.ofNullable(made.getValue()));
            case ChangeNotNeeded same -> new Outcome.NotNeeded(same.getVersion(), same.getValue());
            case ChangeOutdated outdated -> new Outcome.Outdated(outdated.getVersion());
            case ChangeOfNothing _ -> new Outcome.Nothing();
            case ChangeBeyondQuota _ -> new Outcome.BeyondQuota();
            case ChangeRefused refused -> new Outcome.Refused(refused.getReason());
            case Object other ->
                    throw new IllegalArgumentException("unknown outcome " + other.getClass());
        };
    }

    static ChangeOutcome write(Outcome outcome) {
        return new ChangeOutcome(
                switch (outcome) {
                    case Outcome.Made(
                                    long version,
                                    Set<String> topics,
                                    Optional<ByteBuffer> value) ->
                            new ChangeMade(version, List.copyOf(topics), value.orElse(null));
                    case Outcome.NotNeeded(long version, ByteBuffer value) ->
                            new ChangeNotNeeded(version, value);
                    case Outcome.Outdated(long version) -> new ChangeOutdated(version);
                    case Outcome.Nothing() -> new ChangeOfNothing();
                    case Outcome.BeyondQuota() -> new ChangeBeyondQuota();
                    case Outcome.Refused(String why) -> new ChangeRefused(why);
                });
    }
}
