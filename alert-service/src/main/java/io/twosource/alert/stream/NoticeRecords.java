package io.twosource.alert.stream;

import io.twosource.alert.notice.ArticleVersion;
import io.twosource.alert.notice.Evidence;
import io.twosource.alert.notice.HeldAgainst;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.NoticeTimes;
import io.twosource.alert.notice.Part;
import io.twosource.alert.notice.Provenance;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Stance;
import io.twosource.alert.notice.Statement;
import io.twosource.alert.notice.Wording;
import io.twosource.avro.ArticleSource;
import io.twosource.avro.Span;
import io.twosource.avro.TimelineEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the notices of extract-service. */
final class NoticeRecords {

    private NoticeRecords() {}

    static Notice read(io.twosource.avro.Notice notice) {
        TimelineEntry opposite = notice.getOpposite();
        return new Notice(
                notice.getNoticeId(),
                NoticeKind.valueOf(notice.getKind().name()),
                notice.getClaimId(),
                notice.getClaim(),
                ClaimRecords.state(notice.getBefore()),
                ClaimRecords.state(notice.getAfter()),
                statement(notice.getCause()),
                opposite == null ? null : statement(opposite),
                notice.getReason(),
                notice.getAt(),
                kinds(notice.getAlso()),
                kinds(notice.getTold()),
                new NoticeTimes(
                        Optional.ofNullable(notice.getReadAt()),
                        Optional.ofNullable(notice.getDecidedAt())));
    }

    static Set<NoticeKind> kinds(List<io.twosource.avro.NoticeKind> kinds) {
        return kinds.stream()
                .map(kind -> NoticeKind.valueOf(kind.name()))
                .collect(Collectors.toSet());
    }

    static Statement statement(TimelineEntry entry) {
        io.twosource.avro.Statement said = entry.getStatement();
        return new Statement(
                said.getStatementId(),
                speaker(said.getSpeaker()),
                Stance.valueOf(said.getStance().name()),
                Side.valueOf(entry.getSide().name()),
                said.getCue().getText(),
                said.getProposition().getText(),
                said.getProposition().getEntities(),
                evidence(said),
                article(entry.getArticle()),
                said.getConfidence(),
                said.getWorth(),
                heldAgainst(entry),
                provenance(entry),
                wording(said));
    }

    private static @Nullable HeldAgainst heldAgainst(TimelineEntry entry) {
        String earlier = entry.getHeldAgainst();
        return earlier == null
                ? null
                : new HeldAgainst(earlier, entry.getConfidence(), entry.getSideConfidence());
    }

    private static Provenance provenance(TimelineEntry entry) {
        ArticleSource article = entry.getArticle();
        io.twosource.avro.Statement said = entry.getStatement();
        Optional<String> origin = Optional.ofNullable(article.getOrigin());
        // Before outlets of origins were told apart, agencies alone were origins.
        Optional<String> first = Optional.ofNullable(article.getOriginOutlet()).or(() -> origin);
        io.twosource.avro.Speaker speaker = said.getSpeaker();
        return new Provenance(
                speaker == null
                        ? first.orElse(article.getOutlet()).toLowerCase(Locale.ROOT)
                        : speaker.getIdentity(),
                origin.orElse(article.getArticleId()),
                first.filter(outlet -> !outlet.equals(article.getOutlet())),
                said.getRule());
    }

    private static Wording wording(io.twosource.avro.Statement said) {
        return new Wording(
                within(said.getEvidence(), said.getCue()),
                Optional.ofNullable(said.getContent())
                        .flatMap(content -> within(said.getEvidence(), content)));
    }

    /** Where in a sentence some words of the article stand, if they do. */
    private static Optional<Wording.Span> within(Span sentence, Span words) {
        int length = sentence.getText().codePointCount(0, sentence.getText().length());
        int start = words.getStart() - sentence.getStart();
        int end = words.getEnd() - sentence.getStart();
        return sentence.getPart() == words.getPart() && start >= 0 && start < end && end <= length
                ? Optional.of(new Wording.Span(start, end))
                : Optional.empty();
    }

    private static @Nullable Speaker speaker(io.twosource.avro.@Nullable Speaker speaker) {
        return speaker == null
                ? null
                : new Speaker(
                        speaker.getName(),
                        speaker.getRole(),
                        speaker.getOrganisation(),
                        speaker.getMention().getText());
    }

    private static Evidence evidence(io.twosource.avro.Statement said) {
        Span span = said.getEvidence();
        return new Evidence(
                span.getText(),
                span.getStart(),
                span.getEnd(),
                Part.valueOf(span.getPart().name()),
                present(said.getBefore()),
                present(said.getAfter()));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(Predicate.not(String::isEmpty));
    }

    private static ArticleVersion article(ArticleSource source) {
        return new ArticleVersion(
                source.getArticleId(),
                source.getVersion(),
                source.getOutlet(),
                source.getTitle(),
                source.getUrl(),
                source.getPublished(),
                source.getLanguage(),
                source.getSubjects());
    }
}
