package io.twosource.ingest.document.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.EditorsNote;
import io.twosource.ingest.document.Embargo;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Named;
import io.twosource.ingest.document.NewsName;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.submission.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An item: versions 1, 2 and 3 say the same under other names. */
record NinjsItem(JsonNode json, Hints hints) {

    Reading.Item read(Instant now) {
        if (one("pubstatus", "pubStatus").filter("withheld"::equals).isPresent()) {
            return refused("/pubstatus", "is withheld: not for publication");
        }
        Optional<String> embargo =
                one("embargoed", "embargoedUntil").filter(until -> Embargo.isOn(until, now));
        if (embargo.isPresent()) {
            return refused("/embargoed", "is until %s: hand it in then".formatted(embargo.get()));
        }
        ArticleDraft draft = draft();
        return draft.text().isEmpty() && draft.status() != ArticleStatus.WITHDRAWN
                ? refused("/bodies", "(body_text, body_xhtml in version 1) holds no text")
                : new Reading.Article(draft);
    }

    /** As far as it tells, valid or not. */
    Named named() {
        return new Named(outlet(), one("uri").or(hints::url));
    }

    private Optional<String> outlet() {
        return NewsName.outlet(one("copyrightholder", "copyrightHolder"), one("uri"), hints);
    }

    private ArticleDraft draft() {
        Optional<String> uri = one("uri");
        Optional<String> outlet = outlet();
        return ArticleDraft.builder()
                .outlet(outlet)
                .url(uri.filter(NewsName::isLink).or(hints::url))
                .guid(uri)
                .title(headline())
                .text(NinjsBody.of(json))
                .published(one("versioncreated", "versionCreated", "firstcreated", "firstCreated"))
                .language(one("language").or(hints::language))
                .byline(one("byline", "by"))
                .credit(source().filter(name -> !outlet.equals(Optional.of(name))))
                .status(status())
                .build();
    }

    private ArticleStatus status() {
        return one("pubstatus", "pubStatus").filter("canceled"::equals).isPresent()
                ? ArticleStatus.WITHDRAWN
                : one("ednote", "edNote").map(EditorsNote::status).orElse(ArticleStatus.USABLE);
    }

    private Optional<String> headline() {
        Optional<String> main =
                each("headlines")
                        .filter(headline -> headline.path("role").asText("main").equals("main"))
                        .findFirst()
                        .or(() -> each("headlines").findFirst())
                        .map(headline -> headline.path("value").asText());
        return one("headline").or(() -> main).or(() -> one("title", "slugline"));
    }

    private Optional<String> source() {
        return Stream.of("infosource", "infosources", "infoSources")
                .flatMap(this::each)
                .map(source -> source.path("name").asText())
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private Optional<String> one(String... names) {
        return Stream.of(names)
                .map(json::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private Stream<JsonNode> each(String name) {
        return StreamSupport.stream(json.path(name).spliterator(), false);
    }

    private Reading.Refused refused(String field, String message) {
        return new Reading.Refused(named(), List.of(new Violation(field, message)));
    }
}
