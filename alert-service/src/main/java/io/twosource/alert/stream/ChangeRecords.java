package io.twosource.alert.stream;

import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.change.Edit;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.mark.MarkEdit;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.EncryptedSecret;
import io.twosource.alert.subscription.SubscriptionEdit;
import io.twosource.avro.ClaimSilenced;
import io.twosource.avro.ClaimUnsilenced;
import io.twosource.avro.ConfirmationRepeated;
import io.twosource.avro.EndpointConfirmed;
import io.twosource.avro.EndpointTurnedOff;
import io.twosource.avro.NewsroomRemoved;
import io.twosource.avro.RecordPut;
import io.twosource.avro.RecordReference;
import io.twosource.avro.RecordRemoved;
import io.twosource.avro.SecretRotated;
import io.twosource.avro.SubscriptionPaused;
import io.twosource.avro.SubscriptionReplaced;
import io.twosource.avro.SubscriptionResumed;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;

/** Changes as they are sent. */
final class ChangeRecords {

    private ChangeRecords() {}

    static Change read(io.twosource.avro.Change stored) {
        return new Change(
                stored.getChangeId(),
                stored.getNewsroomId(),
                read(stored.getSubject()),
                stored.getAt(),
                new Condition(
                        stored.getMustStand(),
                        Set.copyOf(stored.getVersions()),
                        stored.getSeen() == null
                                ? OptionalLong.empty()
                                : OptionalLong.of(stored.getSeen())),
                action(stored.getAction()));
    }

    static io.twosource.avro.Change write(Change change) {
        Condition condition = change.condition();
        return new io.twosource.avro.Change(
                change.id(),
                change.newsroom(),
                write(change.subject()),
                change.at(),
                condition.mustStand(),
                List.copyOf(condition.versions()),
                condition.seen().isPresent() ? condition.seen().getAsLong() : null,
                action(change.action()));
    }

    private static Change.Action action(Object stored) {
        return switch (stored) {
            case RecordPut put when put.getEdit() != null ->
                    new Change.PutOrMake(
                            put.getValue(), put.getMost(), MarkRecords.edit(put.getEdit()));
            case RecordPut put ->
                    new Change.Put(
                            put.getValue(),
                            put.getInstead().stream().map(ChangeRecords::read).toList(),
                            put.getMost() == null
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(put.getMost()));
            case RecordRemoved _ -> new Change.Remove();
            case NewsroomRemoved removed ->
                    new Change.RemoveNewsroom(
                            removed.getOthers().stream().map(ChangeRecords::read).toList());
            default -> new Change.Make(edit(stored));
        };
    }

    private static SubscriptionEdit edit(Object stored) {
        return switch (stored) {
            case SubscriptionReplaced replaced ->
                    new SubscriptionEdit.Replaced(
                            SubscriptionRecords.read(replaced.getSubscription()),
                            replaced.getKeepsSecret());
            case SubscriptionPaused _ -> new SubscriptionEdit.Paused();
            case SubscriptionResumed _ -> new SubscriptionEdit.Resumed();
            case ClaimSilenced silenced -> new SubscriptionEdit.Silenced(silenced.getClaimId());
            case ClaimUnsilenced one -> new SubscriptionEdit.Unsilenced(one.getClaimId());
            case SecretRotated rotated ->
                    new SubscriptionEdit.Rotated(
                            new EncryptedSecret(Utils.toArray(rotated.getEncryptedSecret())),
                            rotated.getUntil());
            case EndpointConfirmed confirmed ->
                    new SubscriptionEdit.Confirmed(confirmed.getAsked());
            case ConfirmationRepeated repeated ->
                    new SubscriptionEdit.AskedAgain(
                            new Confirmation.Awaited(repeated.getChallenge(), repeated.getSince()));
            case EndpointTurnedOff off -> new SubscriptionEdit.TurnedOff(off.getSince());
            default -> throw new IllegalArgumentException("unknown change " + stored.getClass());
        };
    }

    private static Object action(Change.Action action) {
        return switch (action) {
            case Change.Put(ByteBuffer value, List<RecordKey> instead, OptionalInt most) ->
                    new RecordPut(
                            value,
                            instead.stream().map(ChangeRecords::write).toList(),
                            most.isPresent() ? most.getAsInt() : null,
                            null);
            case Change.PutOrMake(ByteBuffer value, int most, MarkEdit edit) ->
                    new RecordPut(value, List.of(), most, MarkRecords.write(edit));
            case Change.PutOrMake(ByteBuffer _, int _, Edit edit) ->
                    throw new IllegalArgumentException("unknown change " + edit.getClass());
            case Change.Remove() -> new RecordRemoved();
            case Change.RemoveNewsroom(List<RecordKey> others) ->
                    new NewsroomRemoved(others.stream().map(ChangeRecords::write).toList());
            case Change.Make(Edit edit) when edit instanceof SubscriptionEdit one -> write(one);
            case Change.Make(Edit edit) ->
                    throw new IllegalArgumentException("unknown change " + edit.getClass());
        };
    }

    private static Object write(SubscriptionEdit edit) {
        return switch (edit) {
            case SubscriptionEdit.Replaced replaced ->
                    new SubscriptionReplaced(
                            SubscriptionRecords.write(replaced.wish()), replaced.keepsSecret());
            case SubscriptionEdit.Paused() -> new SubscriptionPaused();
            case SubscriptionEdit.Resumed() -> new SubscriptionResumed();
            case SubscriptionEdit.Silenced(String claimId) -> new ClaimSilenced(claimId);
            case SubscriptionEdit.Unsilenced(String claimId) -> new ClaimUnsilenced(claimId);
            case SubscriptionEdit.Rotated(EncryptedSecret secret, Instant until) ->
                    new SecretRotated(ByteBuffer.wrap(secret.bytes()), until);
            case SubscriptionEdit.Confirmed(String asked) -> new EndpointConfirmed(asked);
            case SubscriptionEdit.AskedAgain(Confirmation.Awaited asked) ->
                    new ConfirmationRepeated(asked.challenge(), asked.since());
            case SubscriptionEdit.TurnedOff(Instant since) -> new EndpointTurnedOff(since);
        };
    }

    private static RecordKey read(RecordReference stored) {
        return new RecordKey(stored.getTopic(), stored.getKey());
    }

    private static RecordReference write(RecordKey key) {
        return new RecordReference(key.topic(), key.key());
    }
}
