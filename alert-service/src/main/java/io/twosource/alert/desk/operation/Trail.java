package io.twosource.alert.desk.operation;

import io.twosource.alert.claim.ClaimSummary;
import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.operation.DeadLetterAnswer;
import io.twosource.alert.recent.Alert;
import java.util.List;
import java.util.Map;

/**
 * An article's way.
 *
 * @param article as ingest-service knows it; silent or nothing where it does not
 * @param read its newest versions, the newest first
 * @param claims on whose timeline it stands
 * @param newsrooms by the subscriptions that attempts were made for, as far as they stand
 * @param letters dead letters of its own, of all services
 */
record Trail(
        String articleId,
        Reply<IngestClient.Article> article,
        List<ReadVersion> read,
        Reply<List<ClaimSummary>> claims,
        Stretch<Notice> notices,
        Stretch<Alert> alerts,
        Stretch<Attempt> attempts,
        Map<String, String> newsrooms,
        Reply<List<Letter>> letters) {

    Trail {
        read = List.copyOf(read);
        newsrooms = Map.copyOf(newsrooms);
    }

    /** One of its versions, and what was read in it. */
    record ReadVersion(IngestClient.Version version, Reply<ExtractClient.Read> read) {}

    /** A dead letter, and whose it is. */
    record Letter(String service, DeadLetterAnswer letter) {}
}
