package io.twosource.alert.stream;

import io.twosource.alert.change.Decision;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.change.Standing;
import io.twosource.alert.change.Standings;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.avro.StandingRecord;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What stands, in a state store: by newsroom, topic and key, none of which holds the separator. */
record StandingStore(KeyValueStore<String, StandingRecord> store) implements Standings {

    static final String NAME = "standing-records";

    private static final char SEPARATOR = 0;

    /** Under this key is the last version there was; it sorts before all newsrooms. */
    private static final String LAST_VERSION = String.valueOf(SEPARATOR);

    private static final ByteBuffer EMPTY = ByteBuffer.allocate(0);

    @Override
    public Optional<Standing> find(String newsroom, RecordKey key) {
        return Optional.ofNullable(store.get(path(newsroom, key)))
                .map(
                        record ->
                                new Standing(
                                        record.getVersion(),
                                        record.getWholeIn(),
                                        record.getValue()));
    }

    @Override
    public boolean isOwned(String newsroom, RecordKey key) {
        RecordKey itself = new RecordKey(AlertServiceTopics.NEWSROOMS.name(), newsroom);
        return newsroom.equals(NewsroomId.OPERATORS.value())
                || key.equals(itself)
                || store.get(path(newsroom, itself)) != null;
    }

    @Override
    public int count(String newsroom, RecordKey kind, int most) {
        int count = 0;
        try (KeyValueIterator<String, StandingRecord> all =
                scan(path(newsroom, new RecordKey(kind.topic(), "")))) {
            while (all.hasNext() && count < most) {
                count += depth(all.next().key) == depth(kind.key()) ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    public List<RecordKey> allOf(String newsroom) {
        List<RecordKey> keys = new ArrayList<>();
        try (KeyValueIterator<String, StandingRecord> all = scan(newsroom + SEPARATOR)) {
            all.forEachRemaining(entry -> keys.add(key(entry.key)));
        }
        return keys;
    }

    /** Empty before anything was decided here. */
    Optional<Long> lastVersion() {
        return Optional.ofNullable(store.get(LAST_VERSION)).map(StandingRecord::getVersion);
    }

    void putLastVersion(long version) {
        store.put(LAST_VERSION, new StandingRecord(version, version, EMPTY));
    }

    void write(String newsroom, Decision.Write write) {
        store.put(
                path(newsroom, write.key()),
                write.standing()
                        .map(now -> new StandingRecord(now.version(), now.wholeIn(), now.value()))
                        .orElse(null));
    }

    private KeyValueIterator<String, StandingRecord> scan(String prefix) {
        return store.prefixScan(prefix, new StringSerializer());
    }

    private static String path(String newsroom, RecordKey key) {
        return newsroom + SEPARATOR + key.topic() + SEPARATOR + key.key();
    }

    private static RecordKey key(String path) {
        int topic = path.indexOf(SEPARATOR) + 1;
        int key = path.indexOf(SEPARATOR, topic) + 1;
        return new RecordKey(path.substring(topic, key - 1), path.substring(key));
    }

    /** Of the records of one topic, those of one kind have as many parts in their keys. */
    private static long depth(String key) {
        return key.chars().filter(letter -> letter == '/').count();
    }
}
