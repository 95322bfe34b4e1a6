package io.twosource.extract.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.Said;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.FakeRelations;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.walk.Step.Replacement;
import io.twosource.extract.walk.Step.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Statements on one claim, with corrections and withdrawals of their articles, in any order. */
class AnyOrderTest {

    private static final String KILLED = "twelve people were killed in the harbour";
    private static final Said OPENER = Said.by("Reuters", Stance.ASSERTS, KILLED).in("the first");
    private static final Duration KEEP = Duration.ofDays(1_000);
    private static final LeastWorth LEAST_WORTH = new LeastWorth(.5, .5, 0);
    private static final Instant SPRING = Instant.parse("2026-04-01T00:00:00Z");

    /** One article over its versions: what each says. */
    record Story(String name, int day, boolean wire, List<List<Line>> versions) {

        List<Step> steps() {
            return IntStream.rangeClosed(1, versions.size())
                    .boxed()
                    .flatMap(version -> steps(version).stream())
                    .toList();
        }

        private List<Step> steps(int version) {
            Instant knownAt = SPRING.plusSeconds(3_600L * day + version);
            List<Citation> citations =
                    versions.get(version - 1).stream()
                            .map(line -> at(said(line, version).cited(), knownAt))
                            .distinct()
                            .toList();
            List<Step> steps = new ArrayList<>();
            if (version > 1) {
                steps.add(
                        new Replacement(
                                said(new Line("x", Stance.ASSERTS), version).source(),
                                citations.stream()
                                        .map(Citation::statementId)
                                        .collect(Collectors.toSet()),
                                knownAt));
            }
            versions.get(version - 1).stream()
                    .map(line -> said(line, version))
                    .map(said -> visit(at(said.cited(), knownAt), said.inContext()))
                    .distinct()
                    .forEach(steps::add);
            return steps;
        }

        private Said said(Line line, int version) {
            Said said =
                    Said.by(line.speaker(), line.stance(), KILLED)
                            .in(name)
                            .on(day)
                            .version(version);
            return wire ? said.copiedFrom("a wire") : said;
        }
    }

    /** Somebody, or the outlet itself where the name is empty, takes a stance. */
    record Line(String speaker, Stance stance) {}

    @Property(tries = 400, seed = "4")
    void anyOrderEndsInTheSameLedger(
            @ForAll("stories") List<Story> stories, @ForAll Random random) {
        List<Step> steps =
                new ArrayList<>(stories.stream().flatMap(s -> s.steps().stream()).toList());
        Ended inOrder = run(steps);
        Collections.shuffle(steps, random);
        Ended shuffled = run(steps);

        assertThat(shuffled.claim()).isEqualTo(inOrder.claim());
        for (Ended ended : List.of(inOrder, shuffled)) {
            assertThat(ended.noticeIds()).doesNotHaveDuplicates();
            assertThat(ended.claim().state().sourcesFor() + ended.claim().state().sourcesAgainst())
                    .isLessThanOrEqualTo(speakers(ended.claim()));
        }
    }

    private static int speakers(Claim claim) {
        return (int)
                claim.timeline().stream()
                        .map(entry -> entry.citation().source())
                        .distinct()
                        .count();
    }

    @Provide
    Arbitrary<List<Story>> stories() {
        Arbitrary<Line> line =
                Combinators.combine(
                                Arbitraries.of(
                                        "",
                                        "Peskov",
                                        "Dmitry Peskov",
                                        "Ivan Peskov",
                                        "Kremlin",
                                        "the ministry"),
                                Arbitraries.of(Stance.class))
                        .as(Line::new);
        Arbitrary<Story> story =
                Combinators.combine(
                                Arbitraries.of("one", "two", "three", "four", "five"),
                                Arbitraries.integers().between(1, 9),
                                Arbitraries.of(true, false),
                                line.list().ofMaxSize(3).list().ofMinSize(1).ofMaxSize(3))
                        .as(Story::new);
        return story.list().ofMaxSize(5).uniqueElements(Story::name);
    }

    private record Ended(Claim claim, List<String> noticeIds) {}

    private static Ended run(List<Step> steps) {
        MockProcessorContext<Integer, Outcome> context = new MockProcessorContext<>();
        CellStores.addTo(context);
        ClaimCell<Integer, Outcome> cell =
                new ClaimCell<>(
                        new Joining(
                                new FakeRelations(),
                                Duration.ofDays(30),
                                Joining.JOIN,
                                Joining.SURE),
                        100,
                        LEAST_WORTH,
                        KEEP,
                        (number, claims) -> {},
                        OutcomeRecords.themselves());
        cell.init(context);
        take(cell, visit(at(OPENER.cited(), SPRING), OPENER.inContext()));
        steps.forEach(step -> take(cell, step));
        List<Outcome.Settled> settled =
                context.forwarded().stream()
                        .map(forwarded -> (Outcome.Settled) forwarded.record().value())
                        .toList();
        assertThat(settled)
                .extracting(s -> s.claim().claimId())
                .containsOnly(settled.getFirst().claim().claimId());
        return new Ended(
                settled.getLast().claim(),
                settled.stream().flatMap(s -> s.notices().stream()).map(Notice::noticeId).toList());
    }

    private static void take(ClaimCell<Integer, Outcome> cell, Step step) {
        cell.process(new Record<>(0, new Walk(0, step), 0));
    }

    private static Visit visit(Citation citation, InContext said) {
        return new Visit(
                citation,
                Embedding.of(new float[] {1, 0, 0}),
                Context.NONE,
                said,
                List.of(),
                Optional.empty());
    }

    private static Citation at(Citation citation, Instant knownAt) {
        return Citation.of(citation.article(), citation.statement(), knownAt);
    }
}
