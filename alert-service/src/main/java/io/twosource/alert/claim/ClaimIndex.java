package io.twosource.alert.claim;

import io.twosource.alert.query.NewsAnalyzer;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * All claims on disk, found by their words. Of 100,000 claims it keeps next to nothing in memory.
 * One thread writes, many read.
 */
final class ClaimIndex implements AutoCloseable {

    private static final int BUFFER_MB = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Deserializer<Claim> claims;

    private ClaimIndex(Directory directory, IndexWriter writer, Deserializer<Claim> claims)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.claims = claims;
    }

    /** Opens what the folder has, or an empty index. */
    static ClaimIndex open(Path folder, Deserializer<Claim> claims) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        try {
            IndexWriterConfig settings =
                    new IndexWriterConfig(new NewsAnalyzer())
                            .setRAMBufferSizeMB(BUFFER_MB)
                            .setCommitOnClose(false);
            return new ClaimIndex(directory, new IndexWriter(directory, settings), claims);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Puts a claim in the place of what it was; seen after the next {@link #refresh}. */
    void put(Claim claim, byte[] bytes, Instant changed) throws IOException {
        writer.updateDocument(byId(claim.id()), ClaimFields.write(claim, bytes, changed));
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(byId(id));
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Shows to searches what has changed. */
    void refresh() throws IOException {
        searchers.maybeRefresh();
    }

    /** Keeps what has changed over a restart, together with notes on how far that is. */
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    /** The notes of the last commit. */
    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    /**
     * The claims asked for; when it is told to stop, it throws or leaves out what it has not seen.
     */
    ClaimPage search(ClaimSearch search, QueryTimeout stop) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return ClaimSearching.page(stoppable(searcher, stop), search);
        } finally {
            searchers.release(searcher);
        }
    }

    /** The claims on whose timeline an article stands, newest change first. */
    List<ClaimSummary> ofArticle(String articleId, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return ClaimSearching.having(searcher, new Term(ClaimFields.ARTICLE, articleId), most);
        } finally {
            searchers.release(searcher);
        }
    }

    Optional<FoundClaim> find(String id) throws IOException {
        return one(
                id,
                document ->
                        new FoundClaim(
                                claims.deserialize(
                                        Topics.CLAIMS.name(), ClaimFields.record(document)),
                                ClaimFields.changed(document)));
    }

    /** A claim's record as it stands in Kafka. */
    Optional<byte[]> record(String id) throws IOException {
        return one(id, ClaimFields::record);
    }

    private <T> Optional<T> one(String id, Function<Document, T> read) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return ClaimSearching.one(searcher, byId(id), read);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Stops while it looks for words that are like one, and while it goes through claims. */
    private static IndexSearcher stoppable(IndexSearcher searcher, QueryTimeout stop)
            throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        IndexSearcher stoppable = new IndexSearcher(ExitableDirectoryReader.wrap(reader, stop));
        stoppable.setTimeout(stop);
        return stoppable;
    }

    private static Term byId(String id) {
        return new Term(ClaimFields.ID, id);
    }
}
