package io.twosource.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a feed is, as it stands on a command line or in a file. */
record FeedAddress(URI url) {

    /**
     * Those that are named: each by its address, or by a file with an address on each line, where
     * empty lines and those that begin with {@code #} do not count.
     *
     * @throws CannotStart naming what is neither
     */
    static List<FeedAddress> all(List<String> named) throws CannotStart, IOException {
        List<FeedAddress> all = new ArrayList<>();
        for (String one : named) {
            if (one.contains("://")) {
                all.add(of(one));
            } else if (Files.isRegularFile(Path.of(one))) {
                for (String line : Files.readAllLines(Path.of(one))) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        all.add(of(line.strip()));
                    }
                }
            } else {
                throw new CannotStart(
                        one + " is neither a feed's address (https://…) nor a file of such");
            }
        }
        return all.stream().distinct().toList();
    }

    private static FeedAddress of(String text) throws CannotStart {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
                return new FeedAddress(url);
            }
        } catch (IllegalArgumentException e) {
            // As one that has no host.
        }
        throw new CannotStart(text + " is no address of a feed: https://daily.example/feed");
    }

    /** The same whenever it is named. */
    String id() {
        String text =
                outlet() + url.getPath() + (url.getQuery() == null ? "" : "?" + url.getQuery());
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return plain.substring(0, Math.min(plain.length(), 100)).replaceAll("-+$", "");
    }

    /** Who publishes it, as far as an address tells. */
    String outlet() {
        return url.getHost().replaceFirst("^www\\.", "");
    }

    /**
     * Whether it is on this very machine, which ingest-service reads from only where it is told.
     */
    boolean isLocal() {
        try {
            return InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
