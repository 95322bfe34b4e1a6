package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.CLAIM_MARKS;

import io.twosource.alert.change.Edit;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.mark.MarkEdit;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.utils.Utils;

/** Makes edits of marks as their topic has them. */
final class MarkEditor {

    private MarkEditor() {}

    static Edit.Edited edit(MarkEdit edit, RecordKey subject, ByteBuffer stands, Instant at) {
        if (!subject.topic().equals(CLAIM_MARKS.name())) {
            throw new IllegalArgumentException(subject + " cannot be edited by " + edit);
        }
        ClaimMarks before =
                CLAIM_MARKS
                        .values()
                        .deserializer()
                        .deserialize(CLAIM_MARKS.name(), Utils.toArray(stands));
        ClaimMarks after = edit.of(before, at);
        if (after.isEmpty()) {
            return new Edit.Edited.Gone();
        }
        return new Edit.Edited.To(after.equals(before) ? stands : bytes(after));
    }

    private static ByteBuffer bytes(ClaimMarks marks) {
        return ByteBuffer.wrap(
                CLAIM_MARKS.values().serializer().serialize(CLAIM_MARKS.name(), marks));
    }
}
