package io.twosource.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.Checked;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.lines.Line;
import io.twosource.ingest.document.lines.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody sends, a reader tells what is wrong with it and throws nothing. */
class FuzzTest {

    private static final List<String> SEEDS =
            List.of(
                    "{\"outlet\": \"a\", \"url\": \"urn:a:b\", \"title\": \"t\", \"text\": \"x\", \"published\": \"2024-04-17T09:30:00Z\"}",
                    "{\"uri\": \"urn:a:b\", \"headline\": \"h\", \"body_xhtml\": \"<p>x</p>\", \"versioncreated\": \"2024-04-17T09:30:00Z\"}",
                    "{\"uri\": \"urn:a:b\", \"standard\": {\"name\": \"ninjs\", \"version\": \"3.0\"}, \"headlines\": [{\"value\": \"h\"}], \"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>x</p>\"}]}",
                    "<newsItem guid='urn:a:b' xml:lang='en'><itemMeta><provider qcode='p:q'/><pubStatus qcode='stat:usable'/><embargoed>2024</embargoed></itemMeta><contentMeta><headline>h</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>x</p></body.content></body></nitf></inlineXML></contentSet></newsItem>",
                    "<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf><body><p>&a;</p></body></nitf>",
                    "Outlet: a\nURL: urn:a:b\n\nTitle\n\nText");

    private final Documents documents =
            new Documents(Clock.systemUTC(), (_, _) -> Reading.unreadable("is HTML"));

    @Property(seed = "1", tries = 3_000)
    void nothingThrows(@ForAll("bodies") byte[] body, @ForAll DocumentFormat format) {
        List<Checked> checked = documents.read(format, body, Hints.NONE, Optional.empty());

        assertThat(checked).isNotEmpty();
    }

    @Property(seed = "2", tries = 500)
    void noLineOfABatchIsLost(@ForAll("bodies") byte[] one, @ForAll("bodies") byte[] other)
            throws IOException {
        String batch =
                new String(one, StandardCharsets.ISO_8859_1)
                        + "\n"
                        + new String(other, StandardCharsets.ISO_8859_1);

        assertThat(read(batch))
                .isEqualTo(
                        Stream.of(batch.split("\n"))
                                .filter(line -> !line.matches("[ \t\r]*"))
                                .count());
    }

    /** Each read, whatever stands on it. */
    private long read(String batch) throws IOException {
        LineReader lines =
                new LineReader(
                        new ByteArrayInputStream(batch.getBytes(StandardCharsets.ISO_8859_1)),
                        10_000);
        long read = 0;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get() instanceof Line.Whole(_, byte[] bytes)) {
                nothingThrows(bytes, DocumentFormat.JSON);
                read++;
            }
        }
        return read;
    }

    /** Documents that are almost right: parts doubled, cut out, or written over. */
    @Provide
    Arbitrary<byte[]> bodies() {
        return Combinators.combine(
                        Arbitraries.of(SEEDS),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 8))
                .as(FuzzTest::spoilt);
    }

    private static byte[] spoilt(String seed, long chance, int times) {
        Random random = new Random(chance);
        byte[] body = seed.getBytes(StandardCharsets.UTF_8);
        for (int time = 0; time < times && body.length > 0; time++) {
            int from = random.nextInt(body.length);
            int to = from + random.nextInt(body.length - from);
            body =
                    switch (random.nextInt(3)) {
                        case 0 -> joined(body, 0, to, from, body.length);
                        case 1 -> joined(body, 0, from, to, body.length);
                        default -> {
                            byte[] copy = body.clone();
                            copy[from] = (byte) random.nextInt(256);
                            yield copy;
                        }
                    };
        }
        return body;
    }

    private static byte[] joined(byte[] body, int from, int to, int thenFrom, int thenTo) {
        byte[] joined = new byte[to - from + thenTo - thenFrom];
        System.arraycopy(body, from, joined, 0, to - from);
        System.arraycopy(body, thenFrom, joined, to - from, thenTo - thenFrom);
        return joined;
    }
}
