package io.twosource.alert.backtest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.recent.LookBack;
import io.twosource.alert.subscription.Forecast;
import io.twosource.alert.subscription.Wish;
import io.twosource.alert.topic.AlertTopicId;
import io.twosource.alert.topic.TopicQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalDouble;

/** Tries subscriptions on the last seven days for whoever asks. */
@ApplicationScoped
public class Backtests implements Forecast {

    private final LookBack lookBack;
    private final TopicQueries queries;
    private final Caller caller;
    private final InstantSource clock;
    private final Outlets outlets;

    Backtests(
            LookBack lookBack,
            TopicQueries queries,
            Caller caller,
            InstantSource clock,
            Outlets outlets) {
        this.lookBack = lookBack;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
        this.outlets = outlets;
    }

    /** What would have come; the problem is 429 or 503 where this cannot be tried now. */
    public Backtest of(Wish wish) {
        Backtest test = new Backtest(queriesOf(wish), wish, outlets, clock.instant());
        lookBack.over(caller.newsroom(), test.since(), test);
        return test;
    }

    @Override
    public OptionalDouble alertsADay(Wish wish) {
        try {
            return OptionalDouble.of(of(wish).toldADay());
        } catch (HttpProblem busy) {
            return OptionalDouble.empty();
        }
    }

    private List<OneQuery> queriesOf(Wish wish) {
        return List.copyOf(
                queries.of(
                                wish.alertTopics().stream()
                                        .map(name -> new AlertTopicId(caller.newsroom(), name)))
                        .values());
    }
}
