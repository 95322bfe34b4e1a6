package io.twosource.alert.desk;

import io.twosource.alert.view.RecordWriter;
import io.twosource.avro.Claim;
import io.twosource.avro.ClaimState;
import io.twosource.avro.Notice;
import io.twosource.avro.TimelineEntry;
import io.twosource.schemas.Topics;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
        return raise(List.of(draft)).getFirst();
    }

    /** Raises some without waiting for each. */
    public List<Notice> raise(List<NoticeDraft> drafts) {
        List<Notice> notices = drafts.stream().map(NoticeDraft::notice).toList();
        notices.stream()
                .map(notice -> writer.write(Topics.NOTICES, notice.getClaimId(), notice))
                .toList()
                .forEach(CompletableFuture::join);
        return notices;
    }
}
