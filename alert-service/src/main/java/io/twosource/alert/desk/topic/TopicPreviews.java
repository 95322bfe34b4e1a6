package io.twosource.alert.desk.topic;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.recent.LookBack;
import io.twosource.alert.recent.Previewing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** Tries queries on the last seven days for whoever looks. */
@ApplicationScoped
class TopicPreviews {

    private static final int DAYS = 7;

    private final LookBack lookBack;
    private final Queries queries;
    private final Caller caller;
    private final InstantSource clock;

    TopicPreviews(LookBack lookBack, Queries queries, Caller caller, InstantSource clock) {
        this.lookBack = lookBack;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whatever the query, this is an answer: who types has not finished yet. */
    TopicPreview of(String query) {
        try {
            return switch (queries.read(caller.newsroom(), query)) {
                case NewsQuery.Valid(Query valid) -> tried(valid);
                case NewsQuery.Invalid why -> TopicPreview.unreadable(QueryError.of(why, query));
            };
        } catch (HttpProblem busy) {
            return TopicPreview.refused(
                    Optional.ofNullable(busy.getDetail()).orElse("This cannot be tried now."));
        }
    }

    private TopicPreview tried(Query query) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(DAYS));
        Previewing previewing = new Previewing(new OneQuery(query), since);
        lookBack.over(caller.newsroom(), since, previewing);
        return TopicPreview.of(previewing.result(now), DAYS, now);
    }
}
