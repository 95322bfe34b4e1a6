package io.twosource.alert.mark;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Side;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A labelled example, made of an alert that was judged wrong; in the format of the labelled news
 * that readers of statements and models of pairs are measured on. The fields of it that nobody has
 * said anything of are absent.
 */
sealed interface Example {

    /** Which of the two there are; a file holds one. */
    enum Kind {
        PAIRS,
        STATEMENTS;

        /** As the API writes them. */
        static final String TITLES = "pairs|statements";

        static Optional<Kind> ofTitle(String title) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(title))
                    .findFirst();
        }
    }

    /** Two statements and how they bear on each other. */
    record Pair(
            String id,
            String stream,
            String sample,
            String label,
            ExampleStatement.Words a,
            ExampleStatement.Words b)
            implements Example {}

    /** A statement and what it truly is. */
    record Statement(String id, String stream, ExampleStatement.Words statement, Gold gold)
            implements Example {}

    /**
     * What a statement truly is.
     *
     * @param stance {@code none}: it is none
     * @param worth for a verification desk: what is no statement has none
     */
    record Gold(String stance, int worth, @Nullable String wording) {}

    /** As it was found: by the system itself, rather than sampled. */
    String SAMPLE = "system";

    /**
     * The example that a judgement makes; none where it does not say which statement it is about,
     * that is no more on the claim, or its reason tells nothing that the format has a place for.
     */
    static Optional<Example> of(NewsroomId newsroom, Mark.Judged judged, ExampleClaim claim) {
        return kindOf(judged)
                .flatMap(
                        kind ->
                                judged.statementId()
                                        .flatMap(claim::find)
                                        .flatMap(
                                                said ->
                                                        switch (kind) {
                                                            case PAIRS ->
                                                                    pair(
                                                                            newsroom, judged, said,
                                                                            claim);
                                                            case STATEMENTS ->
                                                                    none(newsroom, judged, said);
                                                        }));
    }

    /** Of which kind its example is, if it can make one: so that no claim is read in vain. */
    static Optional<Kind> kindOf(Mark.Judged judged) {
        return judged.statementId().isEmpty()
                ? Optional.empty()
                : switch (judged.verdict()) {
                    case GOOD, SAME_SOURCE_TWICE -> Optional.empty();
                    case NO_STATEMENT -> Optional.of(Kind.STATEMENTS);
                    case NOT_THE_SAME_CLAIM, WRONG_SIDE -> Optional.of(Kind.PAIRS);
                };
    }

    private static Optional<Example> none(
            NewsroomId newsroom, Mark.Judged judged, ExampleStatement said) {
        return Optional.of(
                new Statement(
                        judged.noticeId(),
                        newsroom.value(),
                        said.words(),
                        new Gold("none", 0, null)));
    }

    private static Optional<Example> pair(
            NewsroomId newsroom, Mark.Judged judged, ExampleStatement said, ExampleClaim claim) {
        Optional<ExampleStatement> earlier = said.heldAgainst().flatMap(claim::find);
        return earlier.flatMap(one -> label(judged.verdict(), one.side(), said.side()))
                .map(
                        label ->
                                new Pair(
                                        judged.noticeId(),
                                        newsroom.value(),
                                        SAMPLE,
                                        label,
                                        earlier.orElseThrow().words(),
                                        said.words()));
    }

    /**
     * What two statements truly are to each other that stand on those sides: near enough to be
     * taken for one matter, or the opposite of what they were taken for. Of one that has no side
     * nobody has said which it takes.
     */
    private static Optional<String> label(Verdict verdict, Side earlier, Side said) {
        if (verdict == Verdict.NOT_THE_SAME_CLAIM) {
            return Optional.of("related");
        }
        return earlier == Side.NEITHER || said == Side.NEITHER
                ? Optional.empty()
                : Optional.of(earlier == said ? "conflict" : "agree");
    }
}
