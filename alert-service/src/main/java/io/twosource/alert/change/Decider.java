package io.twosource.alert.change;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides on changes, one after the other: a pure function of what stands and what is asked. */
public record Decider(Edit.Editor editor) {

    /**
     * Decides on one change.
     *
     * @param version that its records will have: greater than any before
     */
    public Decision decide(Change change, long version, Standings standings) {
        Optional<Standing> stands = standings.find(change.newsroom(), change.subject());
        Condition condition = change.condition();
        if (stands.isEmpty() && isOfNothing(change)) {
            return Decision.only(new Outcome.Nothing());
        }
        if (stands.map(condition::isOutdated).orElseGet(() -> !condition.isMadeOf(0))) {
            return Decision.only(new Outcome.Outdated(stands.map(Standing::version).orElse(0L)));
        }
        return switch (change.action()) {
            case Change.Put put -> put(change, put, version, stands, standings);
            case Change.PutOrMake(ByteBuffer value, int most, Edit _) when stands.isEmpty() ->
                    put(change, Change.Put.upTo(most, value), version, stands, standings);
            case Change.PutOrMake(ByteBuffer _, int _, Edit edit) ->
                    edit(change, edit, version, stands.get());
            case Change.Remove() -> remove(version, Stream.of(change.subject()));
            case Change.RemoveNewsroom(List<RecordKey> others) ->
                    remove(
                            version,
                            Stream.concat(
                                    standings.allOf(change.newsroom()).stream(), others.stream()));
            case Change.Make(Edit edit) -> edit(change, edit, version, stands.orElseThrow());
        };
    }

    /** A version that somebody saw and that is gone is outdated, rather than nothing. */
    private static boolean isOfNothing(Change change) {
        return change.condition().mustStand()
                || switch (change.action()) {
                    case Change.Put _, Change.PutOrMake _ -> false;
                    case Change.Remove _, Change.RemoveNewsroom _, Change.Make _ -> true;
                };
    }

    private static Decision put(
            Change change,
            Change.Put put,
            long version,
            Optional<Standing> stands,
            Standings standings) {
        if (!standings.isOwned(change.newsroom(), change.subject())) {
            return Decision.only(new Outcome.Nothing());
        }
        if (stands.isEmpty() && put.most().isPresent()) {
            int most = put.most().getAsInt();
            if (standings.count(change.newsroom(), change.subject(), most) >= most) {
                return Decision.only(new Outcome.BeyondQuota());
            }
        }
        Standing standing = new Standing(version, version, put.value());
        return made(
                version,
                Stream.concat(
                        Stream.of(new Decision.Write(change.subject(), Optional.of(standing))),
                        put.instead().stream().map(Decider::gone)),
                Optional.of(put.value()));
    }

    private static Decision remove(long version, Stream<RecordKey> keys) {
        return made(version, keys.map(Decider::gone), Optional.empty());
    }

    private Decision edit(Change change, Edit edit, long version, Standing stands) {
        return switch (editor.edit(edit, change.subject(), stands.value(), change.at())) {
            case Edit.Edited.Refused(String why) -> Decision.only(new Outcome.Refused(why));
            case Edit.Edited.Gone() -> remove(version, Stream.of(change.subject()));
            case Edit.Edited.To(ByteBuffer value) when value.equals(stands.value()) ->
                    Decision.only(new Outcome.NotNeeded(stands.version(), value));
            case Edit.Edited.To(ByteBuffer value) -> {
                long wholeIn = edit.isWhole() ? version : stands.wholeIn();
                Standing edited = new Standing(version, wholeIn, value);
                yield made(
                        version,
                        Stream.of(new Decision.Write(change.subject(), Optional.of(edited))),
                        Optional.of(value));
            }
        };
    }

    private static Decision made(
            long version, Stream<Decision.Write> writes, Optional<ByteBuffer> value) {
        List<Decision.Write> all = writes.toList();
        return new Decision(
                all,
                new Outcome.Made(
                        version,
                        all.stream()
                                .map(write -> write.key().topic())
                                .collect(Collectors.toUnmodifiableSet()),
                        value));
    }

    private static Decision.Write gone(RecordKey key) {
        return new Decision.Write(key, Optional.empty());
    }
}
