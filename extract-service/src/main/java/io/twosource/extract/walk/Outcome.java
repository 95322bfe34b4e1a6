package io.twosource.extract.walk;

import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeTimes;
import java.util.List;

/** What a cell makes of a step. */
public sealed interface Outcome {

    /** The same, with when what came to it was read, and when it was decided. */
    default Outcome at(NoticeTimes times) {
        return this;
    }

    /**
     * A claim has changed.
     *
     * @param entries what has come to it or has changed of it
     * @param gone statements that it holds no more
     * @param notices what of that is news
     */
    record Settled(Claim claim, List<KeptEntry> entries, List<String> gone, List<Notice> notices)
            implements Outcome {

        public Settled {
            entries = List.copyOf(entries);
            gone = List.copyOf(gone);
            notices = List.copyOf(notices);
        }

        @Override
        public Outcome at(NoticeTimes times) {
            return new Settled(
                    claim, entries, gone, notices.stream().map(n -> n.at(times)).toList());
        }
    }

    /** Not here: the statement walks on. */
    record Onward(Walk walk) implements Outcome {

        @Override
        public Outcome at(NoticeTimes times) {
            return new Onward(walk.readAt(times.readAt()));
        }
    }

    /** No claim was there for the statement, and it is not worth one of its own. */
    record NoClaim() implements Outcome {}

    /** Some or, at last, all of a claim that was over for long has been deleted. */
    record Forgotten(String claimId, List<String> statementIds, boolean all) implements Outcome {

        public Forgotten {
            statementIds = List.copyOf(statementIds);
        }
    }
}
