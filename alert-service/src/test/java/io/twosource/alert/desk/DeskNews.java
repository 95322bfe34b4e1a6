package io.twosource.alert.desk;

import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Claim;
import io.twosource.avro.ClaimState;
import io.twosource.avro.Notice;
import io.twosource.avro.TimelineEntry;
import io.twosource.schemas.Topics;
import java.util.List;

/** Puts notices and claims into the topics that extract-service writes. */
public final class DeskNews {

    private final RecordWriter writer;

    DeskNews(RecordWriter writer) {
        this.writer = writer;
    }

    /** What is said of a claim; it is known here soon. */
    public void claim(String id, String text, ClaimState state, List<TimelineEntry> timeline) {
        writer.write(Topics.CLAIMS, id, new Claim(id, text, state, timeline)).join();
    }

    /** Raises a notice; what alert topics make of it comes soon. */
    public Notice raise(NoticeDraft draft) {
        Notice notice = draft.notice();
        writer.write(Topics.NOTICES, notice.getClaimId(), notice).join();
        return notice;
    }
}
