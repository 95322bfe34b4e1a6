package io.twosource.alert.desk.operation;

import io.twosource.alert.claim.ClaimSummary;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.notice.Notice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article's way as the page shows it, step by step. Of newsrooms it shows how many alerts they
 * were sent and what came of that, and nothing of what is theirs.
 *
 * @param silence why ingest-service tells nothing; null where it answers
 * @param isUnknown whether ingest-service knows of no such story
 */
record StoryView(
        @Nullable String silence,
        boolean isUnknown,
        List<Refusal> refused,
        List<Way> ways,
        boolean more) {

    static StoryView of(Trails trails, Instant now) {
        return new StoryView(
                trails.ingest().silence(),
                trails.ingest().isNothing(),
                trails.ingest().or(List.of()).stream().map(one -> Refusal.of(one, now)).toList(),
                trails.trails().stream()
                        .filter(Way::hasSomething)
                        .map(one -> Way.of(one, now))
                        .toList(),
                trails.more());
    }

    /** Something that was not taken in. */
    record Refusal(String outlet, String edge, String source, String reason, Moment when) {
        static Refusal of(IngestClient.Refused refused, Instant now) {
            return new Refusal(
                    Begin.ofName(refused.outlet()),
                    refused.edge(),
                    Begin.ofName(refused.source()),
                    Begin.of(refused.reason()),
                    new Moment(refused.submittedAt(), now));
        }
    }

    /** The way of one article. */
    record Way(
            String articleId,
            @Nullable Head article,
            List<Submitted> submissions,
            List<Version> versions,
            int older,
            List<ClaimSummary> claims,
            @Nullable String claimsSilence,
            List<Raised> notices,
            List<Told> told,
            boolean isWhole,
            List<LettersResource.Row> letters,
            @Nullable String lettersSilence) {

        private static final int NEWEST = 10;

        /** Of an article that ingest-service does not know there may be something all the same. */
        static boolean hasSomething(Trail trail) {
            return trail.article() instanceof Reply.Told<?>
                    || !trail.claims().or(List.of()).isEmpty()
                    || !trail.letters().or(List.of()).isEmpty();
        }

        static Way of(Trail trail, Instant now) {
            List<IngestClient.Submitted> submitted =
                    trail.article().map(IngestClient.Article::submissions).or(List.of());
            int versions = trail.article().map(IngestClient.Article::versions).or(List.of()).size();
            return new Way(
                    trail.articleId(),
                    trail.article().told().map(Head::of).orElse(null),
                    submitted.reversed().stream()
                            .limit(NEWEST)
                            .map(one -> Submitted.of(one, now))
                            .toList(),
                    trail.read().stream().map(one -> Version.of(one, now)).toList(),
                    versions - trail.read().size(),
                    trail.claims().or(List.of()),
                    trail.claims().silence(),
                    trail.notices().found().stream()
                            .sorted(Comparator.comparing(Notice::at))
                            .map(one -> Raised.of(one, now))
                            .toList(),
                    Told.of(trail),
                    trail.notices().whole() && trail.alerts().whole() && trail.attempts().whole(),
                    trail.letters().or(List.of()).stream()
                            .map(one -> LettersResource.Row.of(one.service(), one.letter(), now))
                            .toList(),
                    trail.letters().silence());
        }
    }

    record Head(String outlet, String url, String title, @Nullable String origin) {
        static Head of(IngestClient.Article article) {
            return new Head(
                    Begin.ofName(article.outlet()),
                    Begin.of(article.url()),
                    article.versions().isEmpty()
                            ? ""
                            : Begin.of(article.versions().getLast().title()),
                    article.origin()
                            .flatMap(origin -> origin.outlet().or(origin::origin))
                            .map(Begin::ofName)
                            .orElse(null));
        }
    }

    record Submitted(String edge, String source, String outcome, int version, Moment when) {
        static Submitted of(IngestClient.Submitted submitted, Instant now) {
            return new Submitted(
                    submitted.edge(),
                    Begin.ofName(submitted.source()),
                    submitted.outcome().toLowerCase(Locale.ROOT),
                    submitted.version(),
                    new Moment(submitted.submittedAt(), now));
        }
    }

    /**
     * One of its versions.
     *
     * @param notRead whether extract-service has nothing of it
     * @param silence why extract-service tells nothing; null where it answers
     */
    record Version(
            int number,
            String status,
            String changed,
            String notes,
            Moment when,
            boolean notRead,
            @Nullable String silence,
            @Nullable String language,
            int statements,
            int unread,
            List<Said> said) {

        private static final int SHOWN = 20;

        static Version of(Trail.ReadVersion version, Instant now) {
            IngestClient.Version of = version.version();
            List<ExtractClient.Statement> all =
                    version.read().map(ExtractClient.Read::statements).or(List.of());
            return new Version(
                    of.version(),
                    of.status().toLowerCase(Locale.ROOT),
                    String.join(", ", of.changed()),
                    Begin.of(String.join("; ", of.notes())),
                    new Moment(of.submittedAt(), now),
                    version.read().isNothing(),
                    version.read().silence(),
                    version.read().told().map(ExtractClient.Read::language).orElse(null),
                    all.size(),
                    version.read().map(ExtractClient.Read::unread).or(0),
                    all.stream().limit(SHOWN).map(Said::of).toList());
        }

        public int further() {
            return statements - said.size();
        }
    }

    record Said(String speaker, String stance, String proposition, String rule, String worth) {
        static Said of(ExtractClient.Statement statement) {
            return new Said(
                    statement.speaker().map(Begin::ofName).orElse("(nobody named)"),
                    statement.stance(),
                    Begin.of(statement.proposition()),
                    Begin.ofName(statement.rule()),
                    String.format(Locale.ROOT, "%.2f", statement.worth()));
        }
    }

    record Raised(String kind, String claimId, String claim, String reason, Moment when) {
        static Raised of(Notice notice, Instant now) {
            return new Raised(
                    notice.kind().name().toLowerCase(Locale.ROOT),
                    notice.claimId(),
                    Begin.of(notice.claim()),
                    Begin.of(notice.reason()),
                    new Moment(notice.at(), now));
        }
    }
}
