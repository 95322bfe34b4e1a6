package io.twosource.ingest.origin;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which versions of an article have been traced and published: those up to the latest, but for some
 * that were set aside and may be handed in again. So none is published twice, and none never.
 * Immutable.
 *
 * @param missing those before the latest that have not come, the last {@value #MOST_MISSING}
 */
public record TracedVersions(int latest, List<Integer> missing) {

    static final TracedVersions NONE = new TracedVersions(0, List.of());

    /** A bug in between may set aside all versions of an article that changes each minute. */
    private static final int MOST_MISSING = 50;

    public TracedVersions {
        missing = List.copyOf(missing);
    }

    /** Whether it has been published. */
    public boolean contain(int version) {
        return version <= latest && !missing.contains(version);
    }

    TracedVersions with(int version) {
        List<Integer> left =
                Stream.concat(
                                missing.stream().filter(number -> number != version),
                                IntStream.range(latest + 1, version).boxed())
                        .toList();
        return new TracedVersions(
                Math.max(latest, version),
                left.subList(Math.max(0, left.size() - MOST_MISSING), left.size()));
    }
}
