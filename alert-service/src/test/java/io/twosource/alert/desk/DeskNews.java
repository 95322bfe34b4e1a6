package io.twosource.alert.desk;

import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Notice;
import io.twosource.schemas.Topics;

/** Puts notices and claims into the topics that extract-service writes. */
public final class DeskNews {

    private final RecordWriter writer;

    DeskNews(RecordWriter writer) {
        this.writer = writer;
    }

    /** Raises a notice; what alert topics make of it comes soon. */
    public Notice raise(NoticeDraft draft) {
        Notice notice = draft.notice();
        writer.write(Topics.NOTICES, notice.getClaimId(), notice).join();
        return notice;
    }
}
