package io.twosource.ingest.feed;

import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import io.twosource.platform.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lists of feeds, as other readers export them (OPML 1.0 and 2.0). Thread-safe. */
final class Opml {

    private static final int ID_BYTES = 4;
    private static final int LONGEST_NAME_IN_ID = 60;

    private Opml() {}

    /** What reading a list came to. */
    sealed interface Reading {
        record Feeds(List<Listed> feeds) implements Reading {}

        record Refused(String reason) implements Reading {}
    }

    /**
     * A feed of a list.
     *
     * @param id made of its outlet's name and its URL: the same for the same feed
     */
    record Listed(String id, FeedRequest request) {}

    static Reading read(byte[] list) {
        try {
            WireFeedInput input = new WireFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new XmlReader(new ByteArrayInputStream(list)))
                            instanceof com.rometools.opml.feed.opml.Opml opml
                    ? new Reading.Feeds(feeds(opml.getOutlines(), List.of()))
                    : new Reading.Refused("is no OPML");
        } catch (IOException | FeedException | IllegalArgumentException e) {
            return new Reading.Refused("is no OPML: " + e.getMessage());
        }
    }

    private static List<Listed> feeds(List<Outline> outlines, List<String> folders) {
        List<Listed> feeds = new ArrayList<>();
        for (Outline outline : outlines) {
            String url = outline.getXmlUrl();
            if (url != null) {
                feeds.add(listed(outline, url, folders));
            }
            List<Outline> children = outline.getChildren();
            if (!children.isEmpty()) {
                feeds.addAll(feeds(children, within(folders, outline)));
            }
        }
        return feeds;
    }

    private static Listed listed(Outline outline, String url, List<String> folders) {
        String outlet = name(outline).orElse(url);
        return new Listed(
                id(outlet, url),
                new FeedRequest(url, outlet, outline.getAttributeValue("language"), folders));
    }

    private static List<String> within(List<String> folders, Outline folder) {
        return Stream.concat(folders.stream(), name(folder).stream()).toList();
    }

    private static Optional<String> name(Outline outline) {
        return Stream.of(outline.getTitle(), outline.getText())
                .filter(Opml::written)
                .map(name -> name.replaceAll("\\s+", " ").strip())
                .findFirst();
    }

    private static boolean written(@Nullable String name) {
        return name != null && !name.isBlank();
    }

    private static String id(String outlet, String url) {
        String name =
                outlet.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String hash = HexFormat.of().formatHex(Sha256.of(url), 0, ID_BYTES);
        String start = name.substring(0, Math.min(name.length(), LONGEST_NAME_IN_ID));
        return start.isEmpty() ? hash : start + "-" + hash;
    }
}
