package io.twosource.ingest.document;

import io.twosource.ingest.submission.ArticleStatus;
import java.util.regex.Pattern;

/** What a wire tells its clients beside the text. */
public final class EditorsNote {

    /** At its head, in capitals: that is how desks are warned; elsewhere it is about the news. */
    private static final Pattern KILL =
            Pattern.compile(
                    "^\\W*(MANDATORY |STORY |PHOTO |ADVISORY )?(KILL|WITHDRAWAL|WITHDRAWN)\\b");

    private static final Pattern CORRECTION =
            Pattern.compile("^\\W*(?i:correct(s|ed|ion|ing)?|corrige|berichtig(t|ung))\\b");

    private EditorsNote() {}

    /** What it makes of its article. */
    public static ArticleStatus status(String note) {
        if (KILL.matcher(note).find()) {
            return ArticleStatus.WITHDRAWN;
        }
        return CORRECTION.matcher(note).find() ? ArticleStatus.CORRECTED : ArticleStatus.USABLE;
    }
}
