package io.twosource.alert.desk.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.query.Queries;
import io.twosource.alert.recent.LookBack;
import io.twosource.alert.subscription.Wish;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.OwnTopics;
import io.twosource.alert.view.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** Tries subscriptions on the last seven days for whoever looks. */
@ApplicationScoped
class Backtests {

    private static final Duration BACK = Duration.ofDays(7);

    private final LookBack lookBack;
    private final OwnTopics topics;
    private final Queries queries;
    private final Caller caller;
    private final InstantSource clock;

    Backtests(
            LookBack lookBack,
            OwnTopics topics,
            Queries queries,
            Caller caller,
            InstantSource clock) {
        this.lookBack = lookBack;
        this.topics = topics;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    BacktestView of(Wish wish) {
        Instant now = clock.instant();
        Backtest test = new Backtest(queriesOf(wish), wish);
        try {
            lookBack.over(caller.newsroom(), now.minus(BACK), test);
            return BacktestView.of(test, now);
        } catch (HttpProblem busy) {
            return BacktestView.refused(
                    Optional.ofNullable(busy.getDetail()).orElse("this cannot be tried now"));
        }
    }

    /** Those that can be read: the others match nothing. */
    private List<OneQuery> queriesOf(Wish wish) {
        return wish.alertTopics().stream()
                .flatMap(name -> topics.find(name).stream())
                .map(Versioned::value)
                .map(AlertTopic::query)
                .flatMap(this::read)
                .toList();
    }

    private Stream<OneQuery> read(String query) {
        return switch (queries.read(caller.newsroom(), query)) {
            case NewsQuery.Valid(Query valid) -> Stream.of(new OneQuery(valid));
            case NewsQuery.Invalid _ -> Stream.empty();
        };
    }
}
