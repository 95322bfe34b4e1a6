package io.twosource.alert.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.alert.notice.Notices;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong with one query stays with it, should the language let one through. */
class NoticeMatcherTest {

    private final NoticeMatcher matcher = new NoticeMatcher();

    @BeforeEach
    void addAQueryThatIsGood() {
        matcher.put("desk/good", new TermQuery(new Term("claim", "karabakh")));
    }

    @Test
    void anErrorOfOneQueryLeavesTheOthersAlone() {
        matcher.put("desk/deep", new Failing(StackOverflowError::new, false));
        matcher.put("desk/wrong", new Failing(AssertionError::new, false));
        matcher.put("desk/poor", new Failing(IllegalStateException::new, false));

        for (int notice = 0; notice < 2; notice++) {
            NoticeMatcher.Matches matches = matcher.match(Notices.withdrawalConfirmed());
            assertThat(matches.names()).containsExactly("desk/good");
            assertThat(matches.errors()).containsOnlyKeys("desk/deep", "desk/wrong", "desk/poor");
        }
    }

    @Test
    void aQueryThatCannotBeTakenInLeavesTheOthersAlone() {
        matcher.put("desk/deep", new Failing(StackOverflowError::new, true));

        NoticeMatcher.Matches matches = matcher.match(Notices.withdrawalConfirmed());

        assertThat(matches.names()).containsExactly("desk/good");
        assertThat(matches.errors()).containsOnlyKeys("desk/deep");
    }

    @Test
    void memoryThatIsUsedUpIsNoFaultOfAQuery() {
        matcher.put("desk/any", new Failing(OutOfMemoryError::new, false));

        assertThatThrownBy(() -> matcher.match(Notices.withdrawalConfirmed()))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void anAlertTopicThatFailedOnANoticeIsMarkedSinceThat() {
        AlertTopics topics = new AlertTopics(matcher);
        matcher.put("desk/deep", new Failing(StackOverflowError::new, false));

        topics.matching(Notices.withdrawalConfirmed());

        assertThat(topics.failing())
                .hasEntrySatisfying(
                        "desk/deep",
                        failure -> {
                            assertThat(failure.why()).contains("StackOverflowError");
                            assertThat(failure.since()).isEqualTo(Notices.NOON);
                            assertThat(failure.refused()).isFalse();
                        });
    }

    /** Fails when it is tried, or already when it is looked at. */
    private static final class Failing extends Query {

        private final Supplier<? extends Throwable> failure;
        private final boolean atOnce;

        Failing(Supplier<? extends Throwable> failure, boolean atOnce) {
            this.failure = failure;
            this.atOnce = atOnce;
        }

        @Override
        public Query rewrite(IndexSearcher searcher) {
            throw Failing.<RuntimeException>asUnchecked(failure.get());
        }

        @Override
        public void visit(QueryVisitor visitor) {
            if (atOnce) {
                throw Failing.<RuntimeException>asUnchecked(failure.get());
            }
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "failing";
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> RuntimeException asUnchecked(Throwable failure)
                throws T {
            throw (T) failure;
        }
    }
}
