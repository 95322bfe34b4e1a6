package io.twosource.ingest.document.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Named;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.submission.ArticleStatus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMlReaderTest {

    private static final String NITF =
            "<nitf><body><body.head><hedline><hl1>A denial</hl1></hedline></body.head>"
                    + "<body.content><p>He  denied\nit.</p><media><p>A picture</p></media>"
                    + "<p>Twice.</p></body.content></body></nitf>";

    private final NewsMlReader reader =
            new NewsMlReader(Clock.fixed(Instant.parse("2024-04-17T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void anItemIsReadWithItsMetadata() {
        ArticleDraft draft = one(item("<signal qcode=\"sig:update\"/>", xml(NITF)));

        assertThat(draft.outlet()).contains("The Wire");
        assertThat(draft.credit()).contains("TASS");
        assertThat(draft.title()).contains("A denial");
        assertThat(draft.text()).contains("He denied it.\n\nTwice.");
        assertThat(draft.language()).contains("en");
        assertThat(draft.published()).contains("2024-04-17T09:30:00Z");
        assertThat(draft.status()).isEqualTo(ArticleStatus.USABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "<pubStatus qcode='stat:canceled'/>, WITHDRAWN",
        "<signal qcode='sig:kill'/>, WITHDRAWN",
        "<signal qcode='sig:correction'/>, CORRECTED",
        "<edNote>CORRECTS the name</edNote>, CORRECTED",
        "<pubStatus qcode='stat:usable'/>, USABLE",
    })
    void whatItsPublisherSaysOfItIsItsStatus(String meta, ArticleStatus status) {
        assertThat(one(item(meta.replace('\'', '"'), xml(NITF))).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineData contenttype=\"text/plain\">He denied it.</inlineData>",
                "<inlineData contenttype=\"text/html\">&lt;p&gt;He denied it.&lt;/p&gt;</inlineData>",
                "<inlineXML><html><head><title>x</title></head><body><p>He denied it.</p></body></html></inlineXML>",
            })
    void textMayComeInManyForms(String content) {
        assertThat(one(item("", content)).text()).contains("He denied it.");
    }

    @Test
    void anEmbargoIsKept() {
        assertThat(read(item("<embargoed>2024-04-17T12:00:00Z</embargoed>", xml(NITF))))
                .asString()
                .contains("embargoed is until");
    }

    @Test
    void ofAMessageEachItemTellsForItselfInOrder() {
        List<Reading.Item> message =
                read("<newsMessage><itemSet>"
                                + item("", xml(NITF))
                                + "<packageItem guid='urn:a:b'/>"
                                + item("", xml(NITF))
                                + "</itemSet></newsMessage>")
                        .items();

        assertThat(message).hasSize(3);
        assertThat(message.get(0)).isInstanceOf(Reading.Article.class);
        assertThat(message.get(1))
                .isEqualTo(
                        new Reading.Refused(
                                new Named(Optional.empty(), Optional.of("urn:a:b")),
                                List.of(
                                        new Violation(
                                                "packageItem",
                                                "refers to items and holds no text itself"))));
        assertThat(message.get(2)).isInstanceOf(Reading.Article.class);
    }

    @Test
    void nitfMayComeAlone() {
        assertThat(one(NITF).text()).contains("He denied it.\n\nTwice.");
    }

    @ParameterizedTest
    @CsvSource({
        "<conceptItem/>, conceptItem",
        "<packageItem/>, packageItem",
        "<rss/>, rss",
        "<newsMessage/>, newsMessage",
        "<newsItem/>, contentSet",
        "hello, body",
        "<newsItem>, body",
    })
    void whatHoldsNoTextIsRefusedByName(String document, String field) {
        assertThat(
                        ((Reading.Refused) read(document).items().getFirst())
                                .violations()
                                .getFirst()
                                .field())
                .isEqualTo(field);
    }

    @Test
    void aDocumentTypeBringsNothingIn() {
        assertThat(
                        read("""
                                        <!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "secret">]>
                                        <nitf><body><body.content><p>He denied it.&x;&y;</p></body.content></body></nitf>
                                        """)
                                .toString())
                .doesNotContain("root:", "secret");
    }

    @Test
    void whatIsTooDeepIsRefused() {
        assertThat(read("<p>".repeat(100_000)).items().getFirst())
                .isInstanceOf(Reading.Refused.class);
    }

    private ArticleDraft one(String xml) {
        return ((Reading.Article) read(xml).items().getFirst()).draft();
    }

    private Reading read(String xml) {
        return reader.read(xml.getBytes(StandardCharsets.UTF_8), Hints.NONE);
    }

    private static String xml(String content) {
        return "<inlineXML>" + content + "</inlineXML>";
    }

    private static String item(String meta, String content) {
        return """
               <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="1">
               <itemMeta><provider qcode="nprov:W"><name>The Wire</name></provider>
               <versionCreated>2024-04-17T09:30:00Z</versionCreated>%s</itemMeta>
               <contentMeta><infoSource><name>TASS</name></infoSource><language tag="en"/></contentMeta>
               <contentSet>%s</contentSet></newsItem>
               """
                .formatted(meta, content);
    }
}
