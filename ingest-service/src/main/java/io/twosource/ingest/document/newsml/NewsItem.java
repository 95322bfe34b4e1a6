package io.twosource.ingest.document.newsml;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.EditorsNote;
import io.twosource.ingest.document.Embargo;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Named;
import io.twosource.ingest.document.NewsName;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.xml.Dom;
import io.twosource.ingest.submission.ArticleStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** A newsItem of NewsML-G2. */
record NewsItem(Element item, Hints hints) {

    Reading.Item read(Instant now) {
        ArticleDraft draft = draft();
        if (pubStatus().filter("withheld"::equals).isPresent()) {
            return refused(draft, "pubStatus", "is withheld: not for publication");
        }
        Optional<String> embargo =
                text("itemMeta", "embargoed").filter(until -> Embargo.isOn(until, now));
        if (embargo.isPresent()) {
            return refused(
                    draft, "embargoed", "is until %s: hand it in then".formatted(embargo.get()));
        }
        return draft.text().isEmpty() && draft.status() != ArticleStatus.WITHDRAWN
                ? refused(draft, "contentSet", "holds no text")
                : new Reading.Article(draft);
    }

    private static Reading.Refused refused(ArticleDraft draft, String field, String message) {
        return NewsMlReader.refused(Named.of(draft), field, message);
    }

    private ArticleDraft draft() {
        Optional<String> guid = Dom.attribute(item, "guid");
        Optional<String> outlet =
                NewsName.outlet(
                        name("itemMeta", "provider")
                                .or(() -> name("rightsInfo", "copyrightHolder")),
                        guid,
                        hints);
        return ArticleDraft.builder()
                .outlet(outlet)
                .url(guid.filter(NewsName::isLink).or(hints::url))
                .guid(guid)
                .title(headline())
                .text(content().flatMap(Content::text))
                .published(
                        text("itemMeta", "versionCreated")
                                .or(() -> text("itemMeta", "firstCreated")))
                .language(language())
                .byline(byline())
                .credit(
                        name("contentMeta", "infoSource")
                                .or(() -> text("contentMeta", "creditline"))
                                .filter(Predicate.not(outlet.orElse("")::equals)))
                .status(status())
                .build();
    }

    private ArticleStatus status() {
        if (pubStatus().filter("canceled"::equals).isPresent() || signals("kill")) {
            return ArticleStatus.WITHDRAWN;
        }
        return signals("correction")
                ? ArticleStatus.CORRECTED
                : text("itemMeta", "edNote").map(EditorsNote::status).orElse(ArticleStatus.USABLE);
    }

    /** Usable where nothing else is said. */
    private Optional<String> pubStatus() {
        return Dom.at(item, "itemMeta", "pubStatus").flatMap(NewsItem::code);
    }

    private boolean signals(String code) {
        return Dom.at(item, "itemMeta").stream()
                .flatMap(meta -> Dom.children(meta, "signal"))
                .flatMap(signal -> code(signal).stream())
                .anyMatch(code::equals);
    }

    private Optional<String> headline() {
        return text("contentMeta", "headline")
                .or(() -> content().flatMap(Content::headline))
                .or(() -> text("itemMeta", "title"))
                .or(() -> text("contentMeta", "slugline"));
    }

    private Optional<String> byline() {
        return text("contentMeta", "by")
                .or(() -> content().flatMap(Content::byline))
                .or(() -> text("contentMeta", "creator", "name"));
    }

    private Optional<String> language() {
        return Dom.at(item, "contentMeta", "language")
                .flatMap(language -> Dom.attribute(language, "tag"))
                .or(() -> Dom.attribute(item, "xml:lang"))
                .or(hints::language);
    }

    private Optional<Content> content() {
        return Dom.at(item, "contentSet").map(Content::new);
    }

    private Optional<String> text(String... path) {
        return Dom.at(item, path).flatMap(Dom::line);
    }

    /** Of a party: as it is written, or the code that it is known by. */
    private Optional<String> name(String... path) {
        return Dom.at(item, path)
                .flatMap(
                        party ->
                                Dom.at(party, "name")
                                        .flatMap(Dom::line)
                                        .or(() -> Dom.attribute(party, "literal"))
                                        .or(() -> code(party)));
    }

    /** The code of a QCode: {@code canceled} of {@code stat:canceled}. */
    private static Optional<String> code(Element element) {
        return Dom.attribute(element, "qcode")
                .map(qcode -> qcode.substring(qcode.indexOf(':') + 1))
                .filter(code -> !code.isBlank());
    }
}
