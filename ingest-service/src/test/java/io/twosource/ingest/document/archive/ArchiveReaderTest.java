package io.twosource.ingest.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.Mutations;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

class ArchiveReaderTest {

    private static final int LARGEST = 10_000;

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void pagesAreReadAndAllElseIsPassedOver(WarcCompression compression) {
        byte[] archive =
                new WrittenArchive(compression)
                        .page("http://a/1", "<p>One")
                        .answer("http://a/b.png", 200, "image/png", new byte[100])
                        .revisit("http://a/1")
                        .answer("http://a/404", 404, "text/html", new byte[100])
                        .packedPage("http://a/2", "<p>Two")
                        .bytes();

        List<ArchivedPage> pages = read(archive);

        assertThat(pages).hasSize(2);
        assertThat(text(pages.get(0))).isEqualTo("http://a/1 <p>One");
        assertThat(text(pages.get(1))).isEqualTo("http://a/2 <p>Two");
        assertThat(((ArchivedPage.Whole) pages.getFirst()).charset())
                .contains(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void whatStandsBeforeTheBreakIsReadAndNoHalfPage(WarcCompression compression) {
        byte[] one = new WrittenArchive(compression).page("http://a/1", "<p>One").bytes();
        byte[] another =
                new WrittenArchive(compression)
                        .page("http://a/2", "<p>Two" + " and more".repeat(500))
                        .bytes();
        // Put together here: records have chance names, and no two have one packed length.
        byte[] two = ByteBuffer.allocate(one.length + another.length).put(one).put(another).array();
        for (int length = one.length + 1; length < two.length - 4; length += 7) {
            List<ArchivedPage> pages = read(Arrays.copyOf(two, length));

            assertThat(text(pages.getFirst())).isEqualTo("http://a/1 <p>One");
            assertThat(pages.subList(1, pages.size()))
                    .as("cut at %d of %d", length, two.length)
                    .isNotEmpty()
                    .hasOnlyElementsOfType(ArchivedPage.Unreadable.class);
        }
    }

    @Test
    void aBrokenPageLosesNoOther() {
        String archive =
                new String(
                        new WrittenArchive(WarcCompression.NONE)
                                .page("http://a/1", "<p>One")
                                .page("http://a/2", "<p>Two")
                                .bytes(),
                        StandardCharsets.UTF_8);
        String broken = archive.replaceFirst("HTTP/1.1 200", "HTTP/1.1 2x0");

        List<ArchivedPage> pages = read(broken.getBytes(StandardCharsets.UTF_8));

        assertThat(pages).hasSize(2).first().isInstanceOf(ArchivedPage.Unreadable.class);
        assertThat(text(pages.get(1))).isEqualTo("http://a/2 <p>Two");
    }

    @Test
    void aPageThatIsTooLargeLosesNoOther() {
        byte[] archive =
                new WrittenArchive(WarcCompression.GZIP)
                        .packedPage("http://a/1", "x".repeat(10_000_000))
                        .page("http://a/2", "<p>Two")
                        .bytes();

        List<ArchivedPage> pages = read(archive);

        assertThat(pages).first().isEqualTo(new ArchivedPage.TooLarge("http://a/1"));
        assertThat(text(pages.get(1))).isEqualTo("http://a/2 <p>Two");
    }

    @Test
    void whatIsNoArchiveIsUnreadable() {
        assertThat(read("hello".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOf(ArchivedPage.Unreadable.class);
    }

    @Property(seed = "21", tries = 1_000)
    void aDamagedArchiveIsReadOrUnreadable(@ForAll long seed) {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            byte[] archive =
                    new WrittenArchive(compression)
                            .page("http://a/1", "<p>One")
                            .packedPage("http://a/2", "<p>Two")
                            .revisit("http://a/1")
                            .bytes();
            assertThat(read(Mutations.of(archive, seed))).isNotNull();
        }
    }

    @Property(seed = "22", tries = 500)
    void anyBytesAreReadOrUnreadable(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
    }

    private static List<ArchivedPage> read(byte[] archive) {
        ArchiveReader reader = new ArchiveReader(new ByteArrayInputStream(archive), LARGEST);
        List<ArchivedPage> pages = new ArrayList<>();
        Optional<ArchivedPage> page = reader.next();
        while (page.isPresent()) {
            pages.add(page.get());
            page = reader.next();
        }
        return pages;
    }

    private static String text(ArchivedPage page) {
        return page instanceof ArchivedPage.Whole(String url, _, byte[] bytes)
                ? url + " " + new String(bytes, StandardCharsets.UTF_8)
                : page.toString();
    }
}
