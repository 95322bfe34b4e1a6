package io.twosource.ingest.document;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.CanonicalUrl;
import io.twosource.ingest.submission.SubmittedArticle;
import io.twosource.ingest.submission.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Makes articles of drafts: what others write is put right where it can be, with a note of how, and
 * refused by name where an article would lack what makes it one.
 */
public final class DraftCheck {

    private static final Pattern NO_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    private static final int LONGEST_NOTE = 500;

    private final ArticleDraft draft;
    private final Instant received;
    private final List<Violation> violations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private DraftCheck(ArticleDraft draft, Instant received) {
        this.draft = draft;
        this.received = received;
        notes.addAll(draft.notes());
    }

    /**
     * Checks.
     *
     * @param received when it came
     */
    public static Checked of(ArticleDraft draft, Instant received) {
        DraftCheck check = new DraftCheck(draft, received);
        return draft.status() == ArticleStatus.WITHDRAWN ? check.withdrawn() : check.article();
    }

    private Checked article() {
        Optional<String> outlet = required("outlet", line(draft.outlet(), Format.LONGEST_NAME));
        Optional<String> url = required("url", draft.url().or(this::guidAsUrl)).flatMap(this::link);
        Optional<String> title = required("title", line(draft.title(), Format.LONGEST_TITLE));
        Optional<String> text = required("text", draft.text()).map(this::text);
        if (!violations.isEmpty()) {
            return new Checked.Refused(Named.of(draft), violations);
        }
        PublicationDate published = PublicationDate.of(draft.published(), received);
        notes.addAll(published.notes());
        return new Checked.Article(
                new SubmittedArticle(
                        outlet.orElseThrow(),
                        url.orElseThrow(),
                        title.orElseThrow(),
                        text.orElseThrow(),
                        published.at().truncatedTo(ChronoUnit.MILLIS),
                        language(),
                        line(draft.byline(), Format.LONGEST_TITLE),
                        line(draft.guid(), Format.LONGEST_LINK),
                        draft.status(),
                        line(draft.credit(), Format.LONGEST_NAME),
                        told(),
                        subjects()));
    }

    /** The first of them, as far as there is room. */
    private List<String> subjects() {
        AtomicInteger bytes = new AtomicInteger();
        return draft.subjects().stream()
                .takeWhile(
                        subject ->
                                bytes.addAndGet(subject.getBytes(StandardCharsets.UTF_8).length)
                                        <= SubmittedArticle.MOST_OF_SUBJECTS)
                .toList();
    }

    /** Some of them repeat what a site has said. */
    private List<String> told() {
        return notes.stream()
                .distinct()
                .limit(SubmittedArticle.MOST_NOTES)
                .map(note -> cut(wellFormed(note), LONGEST_NOTE))
                .toList();
    }

    private Checked withdrawn() {
        Optional<String> outlet = required("outlet", line(draft.outlet(), Format.LONGEST_NAME));
        Optional<String> name = required("guid", draft.guid().or(draft::url));
        if (!violations.isEmpty()) {
            return new Checked.Refused(Named.of(draft), violations);
        }
        ArticleId article =
                draft.guid()
                        .map(guid -> ArticleId.ofGuid(outlet.orElseThrow(), guid))
                        .orElseGet(
                                () ->
                                        ArticleId.ofUrl(
                                                outlet.orElseThrow(),
                                                CanonicalUrl.of(name.orElseThrow())));
        return new Checked.Withdrawn(article, new Withdrawal("its publisher has taken it back"));
    }

    private <T> Optional<T> required(String field, Optional<T> value) {
        if (value.isEmpty()) {
            violations.add(new Violation(field, "is missing"));
        }
        return value;
    }

    /** Wires name their items by URNs and tags, and say nothing else of where they stand. */
    private Optional<String> guidAsUrl() {
        return draft.guid()
                .filter(
                        guid ->
                                Format.link(Format.LONGEST_LINK).parse(guid)
                                        instanceof Parsed.Value);
    }

    private Optional<String> link(String url) {
        return switch (Format.link(Format.LONGEST_LINK).parse(url)) {
            case Parsed.Value<String>(String link) -> Optional.of(link);
            case Parsed.Wrong<String>(String message) -> {
                violations.add(new Violation("url", message));
                yield Optional.empty();
            }
        };
    }

    private Optional<String> line(Optional<String> written, int most) {
        return written.map(value -> NO_LINE.matcher(value).replaceAll(" ").strip())
                .map(value -> cut(wellFormed(value), most))
                .filter(value -> !value.isBlank());
    }

    private String text(String written) {
        String cut = cut(wellFormed(written), Format.LONGEST_TEXT);
        if (cut.length() < written.length()) {
            notes.add("its text was cut at %d characters".formatted(Format.LONGEST_TEXT));
        }
        return cut;
    }

    private Optional<String> language() {
        return draft.language()
                .flatMap(
                        tag ->
                                switch (Format.language().parse(tag.strip().replace('_', '-'))) {
                                    case Parsed.Value<String>(String language) ->
                                            Optional.of(language);
                                    case Parsed.Wrong<String> _ -> Optional.empty();
                                });
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Half a surrogate pair would not survive being written. */
    private static String wellFormed(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? new String(
                        text.codePoints().map(DraftCheck::orReplacement).toArray(),
                        0,
                        text.codePointCount(0, text.length()))
                : text;
    }

    private static int orReplacement(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                ? 0xFFFD
                : codePoint;
    }
}
