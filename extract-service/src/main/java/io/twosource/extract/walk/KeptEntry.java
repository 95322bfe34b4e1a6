package io.twosource.extract.walk;

import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.TimelineEntry;
import java.util.List;

/**
 * A statement on a claim as its cell keeps it, each by itself.
 *
 * @param told the kinds of notices that it has raised
 */
public record KeptEntry(String claimId, TimelineEntry entry, List<NoticeKind> told) {

    public KeptEntry {
        told = List.copyOf(told);
    }

    public String statementId() {
        return entry.statementId();
    }
}
