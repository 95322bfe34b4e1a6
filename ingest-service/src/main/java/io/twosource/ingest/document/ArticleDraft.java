package io.twosource.ingest.document;

import io.twosource.ingest.submission.ArticleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as a document has it, nothing checked yet: what the document leaves open is empty.
 *
 * @param published as it is written, in whatever form
 * @param credit the agency or outlet that the document's metadata credit
 * @param status withdrawn for what its publisher takes back: then a name is enough
 * @param subjects what its feed is about
 * @param notes what was put right so far, in words
 */
public record ArticleDraft(
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> title,
        Optional<String> text,
        Optional<String> published,
        Optional<String> language,
        Optional<String> byline,
        Optional<String> guid,
        Optional<String> credit,
        ArticleStatus status,
        List<String> subjects,
        List<String> notes) {

    public ArticleDraft {
        subjects = List.copyOf(subjects);
        notes = List.copyOf(notes);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same, with what {@code builder} is told on top. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.outlet = outlet;
        builder.url = url;
        builder.title = title;
        builder.text = text;
        builder.published = published;
        builder.language = language;
        builder.byline = byline;
        builder.guid = guid;
        builder.credit = credit;
        builder.status = status;
        builder.subjects = subjects;
        builder.notes.addAll(notes);
        return builder;
    }

    /** What is blank counts as left open. Not thread-safe. */
    public static final class Builder {
        private Optional<String> outlet = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Optional<String> published = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> byline = Optional.empty();
        private Optional<String> guid = Optional.empty();
        private Optional<String> credit = Optional.empty();
        private ArticleStatus status = ArticleStatus.USABLE;
        private List<String> subjects = List.of();
        private final List<String> notes = new ArrayList<>();

        public Builder outlet(Optional<String> value) {
            outlet = written(value);
            return this;
        }

        public Builder url(Optional<String> value) {
            url = written(value);
            return this;
        }

        public Builder title(Optional<String> value) {
            title = written(value);
            return this;
        }

        public Builder text(Optional<String> value) {
            text = written(value);
            return this;
        }

        public Builder published(Optional<String> value) {
            published = written(value);
            return this;
        }

        public Builder language(Optional<String> value) {
            language = written(value);
            return this;
        }

        public Builder byline(Optional<String> value) {
            byline = written(value);
            return this;
        }

        public Builder guid(Optional<String> value) {
            guid = written(value);
            return this;
        }

        public Builder credit(Optional<String> value) {
            credit = written(value);
            return this;
        }

        public Builder status(ArticleStatus value) {
            status = value;
            return this;
        }

        public Builder subjects(List<String> value) {
            subjects = value;
            return this;
        }

        /** What was put right, or could not be had, in words. */
        public Builder note(String note) {
            notes.add(note);
            return this;
        }

        public ArticleDraft build() {
            return new ArticleDraft(
                    outlet, url, title, text, published, language, byline, guid, credit, status,
                    subjects, notes);
        }

        private static Optional<String> written(Optional<String> value) {
            return value.filter(some -> !some.isBlank());
        }
    }
}
