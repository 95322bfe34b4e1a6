package io.twosource.ingest.stream;

import io.twosource.ingest.submission.ArticleId;
import io.twosource.platform.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Where the texts are kept that have a band in common, the first ones first. Immutable. */
record BandTexts(List<Place> places) {

    static final BandTexts NONE = new BandTexts(List.of());

    /** A page's footer may be in a million texts. */
    private static final int MOST = 50;

    /**
     * Where a text is kept: two numbers, since each text has two dozen bands.
     *
     * @param article its key: a hash
     * @param at when the text arrived, in milliseconds
     */
    record Place(long article, long at) {

        private static final int BYTES = 2 * Long.BYTES;

        static Place of(ArticleId article, Instant at) {
            return new Place(keyOf(article), at.toEpochMilli());
        }

        /** A hash that no two articles of a week share. */
        private static long keyOf(ArticleId article) {
            return ByteBuffer.wrap(Sha256.of(article.value())).getLong();
        }
    }

    BandTexts {
        places = List.copyOf(places);
    }

    /** Whether one more would not be looked at. */
    boolean isFull() {
        return places.size() >= MOST;
    }

    BandTexts with(Place place) {
        return new BandTexts(Stream.concat(places.stream(), Stream.of(place)).toList());
    }

    /** The places' numbers, one after the other. */
    static Serde<BandTexts> serde() {
        return Serdes.serdeFrom((_, texts) -> texts.written(), (_, bytes) -> read(bytes));
    }

    private byte[] written() {
        ByteBuffer bytes = ByteBuffer.allocate(places.size() * Place.BYTES);
        places.forEach(place -> bytes.putLong(place.article()).putLong(place.at()));
        return bytes.array();
    }

    private static BandTexts read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        List<Place> places = new ArrayList<>();
        while (bytes.hasRemaining()) {
            places.add(new Place(bytes.getLong(), bytes.getLong()));
        }
        return new BandTexts(places);
    }
}
